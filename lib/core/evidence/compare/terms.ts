import { BIT, CLOSED_CLASSES } from '#lib/core/language/lexicon.ts';
import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';
import { stemmerFor } from '#lib/core/search/stemmer-for.ts';

/**
 * Per word of a sentence what it is about: its stem, or the first of the words that may stand for it, so that "shut" and
 * "closed" are one; null for words of closed classes, figures, days and words of saying.
 */
export function termsIn(words: Words): readonly (string | null)[] {
  const lists = listsOf(words.language.code);
  return words.tokens.map((token, at) => {
    if (token.kind !== 'word' || token.lower.length < 2) return null;
    const bits = words.classes[at] ?? 0;
    if ((bits & CLOSED) !== 0 && (bits & OPEN) === 0) return null;
    if ((bits & BIT.NUM) !== 0 && (bits & OPEN & ~BIT.NOUN & ~BIT.ADJ) === 0) return null;
    if (words.language.weekdays.has(token.lower) || lists.skipped.has(token.lower)) return null;
    const nation = nationOf(token.lower);
    if (nation !== undefined) return fold(nation.toLowerCase());
    const lemma = words.entries[at]?.lemma ?? token.lower;
    if (lists.skipped.has(lemma)) return null;
    return lists.same.get(lists.stem(lemma)) ?? lists.same.get(lists.stem(token.lower)) ?? lists.stem(lemma);
  });
}

const CLOSED = CLOSED_CLASSES | BIT.DO | BIT.TO | BIT.NONFINITE | BIT.ADV | BIT.NEG;
const OPEN = BIT.NOUN | BIT.ADJ | BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING | BIT.PROPER;

/** The term of a word by itself, as a list has it. */
export const termOf = (word: string, language: string): string => {
  const { same, stem } = listsOf(language);
  return same.get(stem(word)) ?? stem(word);
};

/** Small letters without marks. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .toLowerCase();

type Lists = {
  readonly skipped: ReadonlySet<string>;
  readonly same: ReadonlyMap<string, string>;
  readonly stem: (word: string) => string;
};

const compiled = new Map<string, Lists>();

function listsOf(code: string): Lists {
  const known = compiled.get(code);
  if (known !== undefined) return known;
  const cut = stemmerFor(code);
  // "provoacă", "provoca": the stem changes its vowel
  const stem = (word: string) =>
    code === 'ro'
      ? cut(fold(word))
          .replace('oa', 'o')
          .replace('ea', 'e')
          .replace(/(?<=.{3})(?:ez|esc|est)$/, '')
      : cut(fold(word));
  const words: CompareWords | undefined = COMPARE_WORDS.get(code);
  const same = new Map<string, string>();
  for (const group of words?.alike ?? []) {
    const stems = group.split(' ').map(stem);
    const name = stems.map((one) => same.get(one)).find((one) => one !== undefined) ?? stems[0] ?? '';
    for (const one of stems) if (!same.has(one)) same.set(one, name);
  }
  const skipped = new Set([
    ...(words?.empty ?? []),
    ...(words?.measures.keys() ?? []),
    ...(words?.currencies.keys() ?? []),
    ...(words?.ordinals.keys() ?? []),
  ]);
  const found = { skipped, same, stem };
  compiled.set(code, found);
  return found;
}
