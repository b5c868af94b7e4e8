/** What became of a raised or lowered piece of text. */
export type Raised = { readonly text: string } | { readonly note: string };

const RAISED: ReadonlyMap<string, string> = new Map(zip('0123456789+-−–=()nix', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱˣ'));
const LOWERED: ReadonlyMap<string, string> = new Map(zip('0123456789+-−–=()x', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₓ'));

function zip(from: string, to: string): readonly (readonly [string, string])[] {
  return [...from].map((sign, at) => [sign, [...to][at] ?? sign]);
}

/** `1st`, `2nd`, `1er`, `nº`, `3-lea`: endings of ordinals and of words that are only set higher. */
const ENDING = /^(?:-?\p{L}{1,4}\.?|[ºª])$/u;
const NOTE_SIGN = /^[\s,;]*(?:[*†‡§¶‖#]+|\[[^\]]{1,20}\]|\(\d{1,3}\)|\d{1,3}(?:\s*[,;–-]\s*\d{1,3})+)[\s,;]*$/u;
/** Symbols of units that are raised to a power. */
const UNIT =
  /(?:^|[^\p{L}])(?:[kcdmµμn]?m|km|ft|in|yd|mi|s|sec|ha|l|h|mp|mc|[kmµμ]?g|mol|cd|Pa|Hz|(?:kilo|centi|mili|milli)?met(?:re|er|ru|ri)s?|miles?|acres?|hectares?|feet|foot|inch(?:es)?|yards?|mile|hectare?)$/u;
/** Names of functions, which are raised to a power like a variable. */
const FUNCTION = /(?:^|[^\p{L}])(?:a?(?:sin|cos|tan|cot|sec|csc)h?|tg|ctg|log|ln|lg|exp)$/u;

/**
 * `10⁶` keeps its figure, `1st` its ending, `police said.¹` loses its reference: a number that is set higher is a power
 * after a figure, a bracket, one letter or a unit, and a reference after a word or a sentence.
 * @param before the text in front of it in the same block
 */
export function raised(text: string, before: string): Raised {
  const sign = text.trim();
  if (sign === '') return { text: '' };
  const decimal = /^\d+[.,]\d+$/u.test(sign) && /\p{N}$/u.test(before);
  if (NOTE_SIGN.test(sign) && !decimal) return { note: smallFigures(sign) };
  if (/^\d{1,6}$/u.test(sign) && !isPowerAfter(before)) return { note: smallFigures(sign) };
  if (/^\p{Ll}$/u.test(sign) && /\p{L}{3}$/u.test(before) && !FUNCTION.test(before)) return { note: sign };
  const small = mapped(sign, RAISED);
  if (small !== null && !(ENDING.test(sign) && /\p{L}{2}$/u.test(before))) return { text: small };
  if (/^(?:tm|sm)$/iu.test(sign)) return { text: sign.toLowerCase() === 'tm' ? '™' : '℠' };
  if (/^[®©™℠°′″]$/u.test(sign)) return { text: sign };
  if (ENDING.test(sign) && /[\p{L}\p{N}.]$/u.test(before)) return { text: sign };
  return { text: /[\p{L}\p{N})\]]$/u.test(before) && /^[\p{L}\p{N}+\-−–]/u.test(sign) ? `^${grouped(sign)}` : text };
}

/** `CO₂`, `x_max`. */
export function lowered(text: string, before: string): Raised {
  const sign = text.trim();
  if (sign === '') return { text: '' };
  const small = mapped(sign, LOWERED);
  if (small !== null) return { text: small };
  return { text: /[\p{L}\p{N})\]]$/u.test(before) ? `_${grouped(sign)}` : text };
}

/** Behind nothing or a space it stands before what it belongs to: ²³⁵U. */
function isPowerAfter(before: string): boolean {
  if (before === '' || /\s$/u.test(before)) return true;
  if (/[\p{N})\]⁄/×·]$/u.test(before)) return true;
  // One letter is a variable, up to three capitals may be a formula: unsure, and so not left out.
  return /(?:^|[^\p{L}])(?:\p{L}|\p{Lu}{2,3})$/u.test(before) || UNIT.test(before) || FUNCTION.test(before);
}

/** So that a reference that is put back makes no other figure of the one before it. */
const smallFigures = (sign: string): string => sign.replace(/\d/gu, (digit) => RAISED.get(digit) ?? digit);

function mapped(sign: string, signs: ReadonlyMap<string, string>): string | null {
  const small = [...sign].map((one) => signs.get(one));
  return small.every((one) => one !== undefined) ? small.join('') : null;
}

const grouped = (sign: string) => (/^[\p{L}\p{N}]+$/u.test(sign) ? sign : `(${sign})`);
