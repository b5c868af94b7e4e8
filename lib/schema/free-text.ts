import { z } from 'zod';

/** What a person typed: well-formed Unicode, LF line ends, no control characters, trimmed. `max` in UTF-16 units. */
export const freeText = (max: number) =>
  z
    .string()
    .max(max, `Please keep this under ${max.toLocaleString('en')} characters.`)
    .transform(clean);

export const requiredText = (max: number, message: string) => freeText(max).pipe(z.string().min(1, message));

function clean(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
