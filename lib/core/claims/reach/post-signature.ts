// a dash, a name, the handle in brackets, and perhaps a day
export const SIGNED = /[—–―]\s?[^\n()—–―]{1,60}\s\(@\w{1,30}\)(?:[ ,]+[\p{L}\d][\p{L}\d ,.:]{2,40})?$/u;

/** How long the line of a signature may be, in UTF-16 units. */
export const SIGNED_LINE = 160;

/** "— Lena Holt (@lenaholt) March 9, 2026": the line under a post that a page embeds. */
export function isPostSignature(line: string): boolean {
  return line.length <= SIGNED_LINE && SIGNED.exec(line)?.index === 0;
}
