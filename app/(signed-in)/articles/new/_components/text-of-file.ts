import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { MAX_TEXT_BYTES } from '#lib/schema/desk-inputs.ts';
import { tooLarge, type ImportInput } from '#lib/schema/import-form.ts';

/** The text of a plain text file, or in words why it cannot be had. */
export async function textOfFile(file: File): Promise<Result<string, string>> {
  if (!/\.(txt|md|markdown|text)$/iu.test(file.name)) return fail('Choose a plain text file: .txt or .md.');
  if (file.size > MAX_TEXT_BYTES) return fail(tooLarge(file.size));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return fail('This file is not text in UTF-8. Save it as UTF-8, or paste the text.');
  }
}

/** For browsers without script: where no text was pasted, the file's. */
export async function withTextOfFile(
  input: ImportInput,
  file: File | undefined,
): Promise<Result<ImportInput, Problem>> {
  if (file === undefined || file.size === 0 || input.text.trim() !== '') return ok(input);
  const text = await textOfFile(file);
  if (text.ok) return ok({ ...input, text: text.value });
  return fail(problem('invalid', 'Please look at the marked fields.', { fields: { text: text.error } }));
}
