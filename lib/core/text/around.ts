import { isCloser, isDigit, isLetter, isSpace } from './characters.ts';

/** The longest word looked at around a full stop: no abbreviation is longer. */
const LONGEST = 16;

/** The word that ends at `to`, with its inner dots and hyphens; a stand-in of underscores when it is very long. */
export function wordBefore(text: string, from: number, to: number): string {
  let at = to;
  while (at > from && to - at <= LONGEST) {
    const unit = text.charCodeAt(at - 1);
    if (!(isLetter(text, at - 1) || isDigit(unit) || unit === 0x2e || unit === 0x2d || unit === DEGREE)) break;
    at -= 1;
  }
  return to - at > LONGEST ? '_'.repeat(LONGEST) : text.slice(at, to);
}

/** As in "N°". */
const DEGREE = 0xb0;

/** The letters from `from` on, in lower case. */
export function wordAt(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && at - from <= LONGEST && isLetter(text, at)) at += 1;
  return text.slice(from, at).toLowerCase();
}

export function closersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isCloser(text.charCodeAt(at))) at += 1;
  return at;
}

export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Quotation marks, brackets and dashes before the first word of the next sentence. */
export function skipOpeners(text: string, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    at - from < 8 &&
    !isLetter(text, at) &&
    !isDigit(text.charCodeAt(at)) &&
    '“„"‘\'«»‹›`‚([—–-¿¡” '.includes(text.charAt(at))
  )
    at += 1;
  return at;
}

export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
