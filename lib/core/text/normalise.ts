import { identityMap, mapFromRuns, type OffsetMap, type OffsetRun } from './offsets.ts';

export type Normalised = { readonly text: string; readonly offsets: OffsetMap };

/**
 * The text that everything downstream counts in: NFC, LF line ends, leading byte-order marks dropped, NUL and lone
 * surrogates replaced by U+FFFD, nothing trimmed. Normalising twice changes nothing.
 * @param input any string
 * @returns the text, and the map from its UTF-16 offsets to those of `input` (see `inputOffset`)
 */
export function normalise(input: string): Normalised {
  if (isNormal(input)) return { text: input, offsets: identityMap(input.length) };
  const pieces: string[] = [];
  const runs: OffsetRun[] = [];
  let length = 0;
  const emit = (piece: string, start: number, end: number) => {
    if (piece === '') return;
    pieces.push(piece);
    const exact = piece.length === end - start;
    runs.push({ start: length, input: start, exact });
    length += piece.length;
  };
  let at = 0;
  while (input.charCodeAt(at) === BOM) at += 1;
  while (at < input.length) {
    const end = plainRunEnd(input, at);
    if (end > at) {
      emit(input.slice(at, end), at, end);
      at = end;
      continue;
    }
    const next = clusterEnd(input, at);
    emit(repaired(input.slice(at, next)), at, next);
    at = next;
  }
  return { text: pieces.join(''), offsets: mapFromRuns(runs, length, input.length) };
}

const BOM = 0xfeff;
const ODD = /[\r\0]/;

// beyond Latin and the general punctuation, a character may have another normal form
const FOREIGN = /[^\u0001-\u000c\u000e-\u02ff\u2010-\u2060]/;

function isNormal(input: string): boolean {
  if (!FOREIGN.test(input)) return true;
  return input.charCodeAt(0) !== BOM && !ODD.test(input) && input.isWellFormed() && input.normalize('NFC') === input;
}

/**
 * The end of the longest run that is certainly itself: code units under U+0300 other than CR and NUL are never changed
 * by NFC, unless a mark follows the last one.
 */
function plainRunEnd(input: string, from: number): number {
  let at = from;
  while (at < input.length) {
    const unit = input.charCodeAt(at);
    if (unit >= 0x300 || unit === 0x0d || unit === 0) break;
    at += 1;
  }
  const marked = at > from && at < input.length && input.charCodeAt(at) >= 0x300 && joinsBackwards(input, at);
  return marked ? at - 1 : at;
}

/** One code point with all that may compose with it: CR with its LF, a base letter with its marks, Hangul jamo. */
function clusterEnd(input: string, from: number): number {
  const unit = input.charCodeAt(from);
  if (unit === 0x0d) return input.charCodeAt(from + 1) === 0x0a ? from + 2 : from + 1;
  let at = from + widthAt(input, from);
  while (at < input.length && joinsBackwards(input, at)) at += widthAt(input, at);
  return at;
}

const widthAt = (input: string, at: number) => ((input.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

// Marks and jamo compose with what stands before them; the Kirat Rai and similar vowel signs of Unicode 16 are letters.
const JOINER = /^[\p{M}\u1160-\u11ff\u{113b8}-\u{113c9}\u{11930}\u{16d63}-\u{16d6a}\u{1611e}-\u{16129}]/u;

function joinsBackwards(input: string, at: number): boolean {
  const unit = input.charCodeAt(at);
  if (unit < 0x300 || (unit >= 0x2010 && unit <= 0x20cf)) return false;
  return JOINER.test(String.fromCodePoint(input.codePointAt(at) ?? 0));
}

function repaired(cluster: string): string {
  if (cluster.charCodeAt(0) === 0x0d) return '\n';
  return cluster.replaceAll('\0', '\ufffd').toWellFormed().normalize('NFC');
}
