/**
 * A text as the words that search compares: folded (NFKD, no accents, lower case) and stemmed, in order, only letters
 * and digits. The same function makes what is indexed and what is asked for. It knows no language, so that a question
 * need not say which one it is in; it finds candidates, and what ranks them looks at the text itself.
 */
export function searchTokens(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return (folded.match(WORDS) ?? []).flatMap((word) => (UNSPACED.test(word) ? pairs(word) : [stem(word)]));
}

const MARKS = /\p{M}+/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Scripts that set no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Every two neighbouring characters: what is written without spaces is found by any part of it. */
function pairs(word: string): string[] {
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}

/**
 * Cuts plurals of English (Harman's S-stemmer, "How effective is suffixing?", JASIS 42(1), 1991) and the endings that
 * Romanian joins to its nouns for "the" and "of the". What is left keeps at least four letters.
 */
function stem(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= LEAST_LEFT) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return PLURAL.test(word) && word.length > LEAST_LEFT ? word.slice(0, -1) : word;
}

const LEAST_LEFT = 4;
const ENDINGS = [
  ['ului', ''],
  ['ilor', ''],
  ['elor', ''],
  ['ies', 'y'],
  ['ul', ''],
] as const;
/** An "s" that is not part of "us" or "ss". */
const PLURAL = /[^us]s$/;
