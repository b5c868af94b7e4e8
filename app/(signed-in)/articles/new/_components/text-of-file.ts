import { fail, ok, type Result } from '#lib/core/result.ts';
import { decodePage } from '#lib/core/text/decode-page.ts';
import { MAX_TEXT_BYTES } from '#lib/schema/desk-inputs.ts';
import { tooLarge } from '#lib/schema/import-form.ts';
import { MAX_PAGE_BYTES, pageTooLarge } from '#lib/schema/page-copy.ts';

/** What a file holds: the text of a plain text file, or the source of a saved page, which the server has to read. */
export type FileCopy = { readonly text: string } | { readonly html: string };

/** What is in a file, or in words why it cannot be had. */
export async function copyOfFile(file: File): Promise<Result<FileCopy, string>> {
  if (/\.html?$/iu.test(file.name)) {
    if (file.size > MAX_PAGE_BYTES) return fail(pageTooLarge(file.size));
    return ok({ html: decodePage(new Uint8Array(await file.arrayBuffer())) });
  }
  if (!/\.(txt|md|markdown|text)$/iu.test(file.name)) {
    return fail('Choose a plain text file (.txt or .md) or a saved web page (.html).');
  }
  if (file.size > MAX_TEXT_BYTES) return fail(tooLarge(file.size));
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) });
  } catch {
    return fail('This file is not text in UTF-8. Save it as UTF-8, or paste the text.');
  }
}
