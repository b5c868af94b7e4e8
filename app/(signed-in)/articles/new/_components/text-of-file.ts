import { fail, ok, type Result } from '#lib/core/result.ts';
import { decodeBytes } from '#lib/core/text/decode-bytes.ts';
import { decodeFaultWords, encodingNote } from '#lib/core/text/encoding-words.ts';
import { MAX_TEXT_BYTES } from '#lib/schema/desk-inputs.ts';
import { tooLarge } from '#lib/schema/import-form.ts';
import { MAX_PAGE_BYTES, pageTooLarge } from '#lib/schema/page-copy.ts';

/** What a file holds: the text of a plain text file, or the source of a saved page, which the server has to read. */
export type FileCopy = ({ readonly text: string } | { readonly html: string }) & {
  /** How it was read, where that is not as plain UTF-8. */
  readonly note: string | null;
};

/** What is in a file, or in words why it cannot be had. */
export async function copyOfFile(file: File): Promise<Result<FileCopy, string>> {
  const markup = /\.(?:x?html?|xht)$/iu.test(file.name);
  if (!markup && !/\.(txt|md|markdown|text)$/iu.test(file.name))
    return fail('Choose a plain text file (.txt or .md) or a saved web page (.html).');
  if (markup && file.size > MAX_PAGE_BYTES) return fail(pageTooLarge(file.size));
  if (!markup && file.size > MAX_TEXT_BYTES) return fail(tooLarge(file.size));
  const decoded = decodeBytes(new Uint8Array(await file.arrayBuffer()), { markup });
  if (!decoded.ok) return fail(`${decodeFaultWords(decoded.error)} Save it as UTF-8, or paste the text.`);
  const { text } = decoded.value;
  const note = encodingNote(decoded.value);
  return ok(markup ? { html: text, note } : { text, note });
}
