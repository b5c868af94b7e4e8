import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from './number.ts';
import type { Part } from './part.ts';
import { has, hasWord, lowerAt, tidy, type View, type Words } from './view.ts';

/** What is set beside the name of a speaker: ", who saw it,", ", the mayor of Dorna,". The copy itself asserts it. */
export function besideSpeaker(words: Words, speaker: View, stretches: readonly View[]): Part[] {
  return stretches.flatMap((stretch): Part[] => {
    const body = tidy(words, stretch);
    if (!hasWord(words, body)) return [];
    const part = { chain: [], keepsVerb: false, presupposed: true };
    if (isRelative(words, body)) return [{ ...part, view: [...speaker, ...body.slice(1)], rules: ['clause.relative'] }];
    if (!isApposition(words, body)) return [];
    const object = { word: beFor(words, speaker, 'present'), before: body[0] ?? -1 };
    return [{ ...part, view: [...speaker, ...body], object, rules: ['clause.apposition'] }];
  });
}

const isRelative = (words: Words, view: View) => {
  const lower = lowerAt(words, view, 0);
  return (
    (lower === 'who' || lower === 'which' || lower === 'care') &&
    view.length > 1 &&
    !has(words, view, 1, BIT.DET | BIT.SUBJECT | BIT.PROPER | BIT.POSS)
  );
};

/** "the mayor of Dorna", "a former engineer", "mayor of Dorna"; not "a day after the vote". */
function isApposition(words: Words, view: View): boolean {
  if (has(words, view, 0, BIT.PREP | BIT.SUB) || view.some((_, at) => has(words, view, at, BIT.TIME))) return false;
  const finite = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.PAST | BIT.THIRD;
  if (view.some((_, at) => has(words, view, at, finite) && !has(words, view, at, BIT.ADJ | BIT.NOUN))) return false;
  if (words.language.cues.verbFirst === true && /^(?:un|o)$/.test(lowerAt(words, view, 0))) return true;
  return view
    .slice(0, 8)
    .some((_, at) => words.language.cues.people.has(lowerAt(words, view, at)) || ROLES.has(lowerAt(words, view, at)));
}

const ROLES: ReadonlySet<string> = new Set(
  'fellow member partner adviser advisor aide strategist consultant historian expert veteran resident widow survivor victim student nurse pilot captain boss executive investor trader negotiator envoy'.split(
    ' ',
  ),
);
