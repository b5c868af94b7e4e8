import { isCapitalAt, isSpace } from './characters.ts';

// "1.", "2)", "3.)", "(iv)", "b.", "3.4.2.", each perhaps after a bullet
const MARKER = /([•◦‣⁃]\s?)?(\(?)(\d{1,3}(?:\.\d{1,3}){0,6}|[ivxIVX]{1,4}|[a-zA-Z])(\.\)|[.)])(?=\s)/y;
const BULLET = /[•◦‣⁃](?=\s)/y;

export type ListMarker = {
  /** After the marker. */
  readonly end: number;
  /** How the next item of the same list begins; empty when that cannot be told. */
  readonly following: string;
};

/** The marker that a sentence begins with, if it is an item of a list. `"1.) First"` is followed by `"2.)"`. */
export function listMarkerAt(text: string, at: number): ListMarker | null {
  const match = matchAt(MARKER, text, at);
  if (match === null) {
    const bullet = matchAt(BULLET, text, at)?.[0];
    return bullet === undefined ? null : { end: at + bullet.length, following: bullet };
  }
  const [whole, bullet = '', open = '', value = '', close = ''] = match;
  const next = successor(value, close);
  return { end: at + whole.length, following: next === '' ? '' : bullet + open + next + close };
}

/** The next item of a list begins here: its marker stands between white space and a capital letter. */
export function isFollowing(text: string, at: number, following: string): boolean {
  if (!text.startsWith(following, at) || !isSpace(text.charCodeAt(at - 1))) return false;
  const after = at + following.length;
  return isSpace(text.charCodeAt(after)) && isCapitalAt(text, after + 1);
}

// "(b) which are", "c. Open the box": what comes after a full stop may be an item although it is written small
const ENUMERATOR = /\([a-z\d]{1,3}\)\s|[a-z]\.\s(?=\p{Lu})/uy;

export const isEnumerator = (text: string, at: number): boolean => matchAt(ENUMERATOR, text, at) !== null;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A capital letter with a dot is more likely an initial than an item. */
function successor(value: string, close: string): string {
  if (/^\d+$/.test(value)) return String(Number(value) + 1);
  if (/^[a-y]$/.test(value) || (/^[A-Y]$/.test(value) && close !== '.'))
    return String.fromCharCode(value.charCodeAt(0) + 1);
  return '';
}
