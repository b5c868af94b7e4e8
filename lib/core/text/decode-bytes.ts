import { fail, ok, type Result } from '#lib/core/result.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { legacyEncodingOf } from './legacy-encoding.ts';

export type Decoded = {
  readonly text: string;
  /** Its name in the Encoding Standard. */
  readonly encoding: string;
  /** `plain`: UTF-8, which needs no word. Everything else is told to whoever reads the text. */
  readonly how: 'plain' | 'mark' | 'declared' | 'detected' | 'chosen';
};

/** `unknown`: nothing tells the encoding. `broken`: the bytes are not what `encoding` names. */
export type DecodeFault =
  { readonly kind: 'unknown' } | { readonly kind: 'broken'; readonly encoding: string; readonly chosen: boolean };

/**
 * The text of a file, or why it cannot be had: never with characters that the file does not hold. A byte order mark goes
 * first, then what was chosen, then valid UTF-8 (which nothing else looks like by chance, whatever a page declares), what
 * a page declares, and last an older encoding that the words themselves give away.
 * @param chosen the label of an encoding, where a person names one
 */
export function decodeBytes(
  bytes: Uint8Array,
  { markup, chosen }: { readonly markup: boolean; readonly chosen?: string | undefined },
): Result<Decoded, DecodeFault> {
  const mark = markOf(bytes);
  if (mark !== null) return decoded(bytes, mark, mark === 'utf-8' ? 'plain' : 'mark');
  if (chosen !== undefined) return decoded(bytes, chosen, 'chosen');
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decoded(bytes, wide, 'detected');
  const plain = textIn(bytes, 'utf-8');
  const declared = markup ? declaredEncoding(bytes) : null;
  // An escape sequence of the seven-bit encodings is valid UTF-8 as well.
  if (plain !== null && !(declared === 'iso-2022-jp')) return ok({ text: plain, encoding: 'utf-8', how: 'plain' });
  if (declared !== null) return decoded(bytes, declared, 'declared');
  const legacy = legacyEncodingOf(bytes);
  return legacy === null ? fail({ kind: 'unknown' }) : decoded(bytes, legacy, 'detected');
}

/** Whether a label names an encoding at all. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, label: string, how: Decoded['how']): Result<Decoded, DecodeFault> {
  const text = textIn(bytes, label);
  const { encoding } = new TextDecoder(label);
  return text === null ? fail({ kind: 'broken', encoding, chosen: how === 'chosen' }) : ok({ text, encoding, how });
}

/** null where a byte stands for nothing, or for a control character that no text has. */
function textIn(bytes: Uint8Array, label: string): string | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return /^utf-/u.test(new TextDecoder(label).encoding) || !/[\u0080-\u0084\u0086-\u009f]/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 of Latin text has a zero in nearly every other byte, on the same side of each pair. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
