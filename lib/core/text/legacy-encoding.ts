import { detectLanguage } from '#lib/core/language/detect.ts';

/** Romanian, and the letters of its neighbours and its names. */
const ROMANIAN = /^[ăâîșşțţĂÂÎȘŞȚŢéÉáÁóÓöÖüÜäÄőŐűŰçÇíÍúÚëËšŠžŽčČćĆß]$/u;
const OWN = /[ăşţșțĂŞŢȘȚ]/gu;
/** Letters of windows-1252 that windows-1250 has rare ones for, and that English takes from its neighbours. */
const WESTERN = /^[àêïåÀÊÏÅ]$/u;
/** Signs that never stand in a word: read as windows-1252, "Iaşi" is "Iaºi". */
const SIGN_IN_WORD = /\p{L}[ºª¾¼½³¹²¿¡þ£¥]|[ºª¾¼½³¹²¿£¥]\p{L}/u;

/**
 * The encoding of text that is not UTF-8 and says nothing of itself, where its words give it away: the same text in all
 * encodings in question, Romanian in its own letters, or English with nothing but what English borrows. null where more
 * than one reading is possible.
 */
export function legacyEncodingOf(bytes: Uint8Array): string | null {
  const west = readable(bytes, 'windows-1252');
  const east = readable(bytes, 'windows-1250');
  if (west === null || east === null) return west === null && east !== null && isRomanian(east) ? 'windows-1250' : null;
  if (west === east) return 'windows-1252';
  if (isRomanian(east)) return 'windows-1250';
  const latin = readable(bytes, 'iso-8859-16');
  if (latin !== null && isRomanian(latin)) return 'iso-8859-16';
  const lettersEast = lettersOf(east, west);
  const lettersWest = lettersOf(west, east);
  if (SIGN_IN_WORD.test(west))
    return lettersEast.length > 0 && lettersEast.every((one) => ROMANIAN.test(one)) ? 'windows-1250' : null;
  const english = detectLanguage(west) === 'en' && lettersWest.every((one) => WESTERN.test(one) || !/\p{L}/u.test(one));
  return english ? 'windows-1252' : null;
}

function readable(bytes: Uint8Array, label: string): string | null {
  const text = new TextDecoder(label).decode(bytes);
  return /[\u0080-\u009f\ufffd]/u.test(text) ? null : text;
}

function isRomanian(text: string): boolean {
  if (detectLanguage(text) !== 'ro' || (text.match(OWN)?.length ?? 0) < 2) return false;
  return [...(text.match(/[^\p{ASCII}]/gu) ?? [])].every((sign) => !/\p{L}/u.test(sign) || ROMANIAN.test(sign));
}

/** The signs of a reading that the other reading has something else for. */
function lettersOf(text: string, other: string): readonly string[] {
  const signs = new Set<string>();
  for (let at = 0; at < text.length; at += 1) if (text[at] !== other[at]) signs.add(text.charAt(at));
  return [...signs];
}
