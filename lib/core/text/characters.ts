/** White space in running text, line ends included. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x1680 ||
    unit === 0x205f ||
    unit === 0x85
  );
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark: they stand in copy and are never read. */
export const isInvisible = (unit: number): boolean =>
  unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;

export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const LETTER = /^[\p{L}\p{M}\p{Nl}\p{Pc}]/u;

/** A letter or a mark on one; the code units of characters outside the basic plane count as letters when they are. */
export function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f;
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x2000 && unit <= 0x2bff) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const from = unit >= 0xdc00 ? at - 1 : at;
    return LETTER.test(String.fromCodePoint(text.codePointAt(Math.max(0, from)) ?? 0));
  }
  return LETTER.test(text.charAt(at));
}

/** Quotation marks and brackets that may stand between the end of a sentence and the white space after it. */
export const isCloser = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x27 ||
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0x201d ||
  unit === 0x2019 ||
  unit === 0xbb ||
  unit === 0x203a ||
  unit === 0x3e ||
  unit === 0x201c;

/** Upper-case, or of a script without case. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  if (!isLetter(text, at)) return false;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return first === first.toUpperCase();
}

export function isLowerAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return first !== first.toUpperCase() && first === first.toLowerCase();
}
