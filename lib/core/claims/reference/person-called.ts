import { BIT } from '#lib/core/language/lexicon.ts';
import type { Sex } from '#lib/core/language/people-words.ts';
import { HE_WORDS, SHE_WORDS } from '#lib/core/language/shared/titles.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { has, lowerAt, marksAt, type View, type Words } from '../grammar/view.ts';
import type { Person, Register } from '../grammar/register.ts';

/** Whom the name means whose last word stands at `at`; null when nobody or several fit. */
export function personCalled(words: Words, view: View, at: number, register: Register): Person | null {
  const sharing = register.byLast.get(lowerAt(words, view, at));
  if (sharing === undefined) return null;
  const fitting = sharing.filter((person) => agrees(words, view, at, person));
  if (fitting.length < 2) return fitting[0] ?? null;
  const sex = courtesy(words, view, at);
  const of = sex === null ? [] : fitting.filter(({ gender }) => gender === sex);
  if (of.length === 1) return of[0] ?? null;
  const start = words.tokens[view[at] ?? -1]?.start ?? 0;
  const before = fitting.filter(({ since }) => since < start);
  return before.length === 1 ? (before[0] ?? null) : null;
}

/** "Mihai Pop" is not Ana Pop: another name before the last one must be hers, an office or a state. */
function agrees(words: Words, view: View, at: number, { full, last }: Person): boolean {
  if (!has(words, view, at - 1, BIT.PROPER)) return true;
  if ((marksAt(words, view, at - 1) & (MARK.TITLE | MARK.NATION | MARK.PERSON)) !== 0) return true;
  const given = lowerAt(words, view, at - 1);
  if (full === last) return true;
  const { nameRoot } = words.language;
  return full
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word === given || nameRoot(word) === nameRoot(given) || word === given.charAt(0));
}

/** "Mrs Pop", "doamna Pop". */
function courtesy(words: Words, view: View, at: number): Sex {
  for (let i = at - 1; i >= Math.max(0, at - 2); i -= 1) {
    const lower = lowerAt(words, view, i);
    if (HE_WORDS.has(lower)) return 'he';
    if (SHE_WORDS.has(lower)) return 'she';
  }
  return null;
}
