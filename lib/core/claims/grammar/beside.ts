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
    const relative = (view: View): Part => ({
      ...part,
      view: [...speaker, ...view.slice(1)],
      rules: ['clause.relative'],
    });
    if (isRelative(words, body)) return [relative(body)];
    // "a lawyer who has advised the county": what she is, and what she has done
    const who = body.findIndex((_, at) => at > 1 && isRelative(words, body.slice(at)));
    const office = who < 0 ? body : body.slice(0, who);
    if (!isApposition(words, office, speaker)) return [];
    const object = { word: beFor(words, speaker, 'present'), before: office[0] ?? -1 };
    const apposition: Part = { ...part, view: [...speaker, ...office], object, rules: ['clause.apposition'] };
    return who < 0 ? [apposition] : [apposition, relative(body.slice(who))];
  });
}

const isRelative = (words: Words, view: View) => {
  const lower = lowerAt(words, view, 0);
  return (
    (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'care') &&
    view.length > 1 &&
    !has(words, view, 1, BIT.DET | BIT.SUBJECT | BIT.PROPER | BIT.POSS)
  );
};

/** "the mayor of Dorna", "a former engineer", "mayor of Dorna"; not "a day after the vote". */
function isApposition(words: Words, view: View, speaker: View): boolean {
  if (has(words, view, 0, BIT.PREP | BIT.SUB) || view.some((_, at) => has(words, view, at, BIT.TIME))) return false;
  const finite = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.PAST | BIT.THIRD;
  if (view.some((_, at) => has(words, view, at, finite) && !has(words, view, at, BIT.ADJ | BIT.NOUN))) return false;
  const isNamed = has(words, speaker, speaker.length - 1, BIT.PROPER);
  const isOne = words.language.points.one.has(lowerAt(words, view, 0));
  if (isOne && (isNamed || words.language.grammar.articleAtEnd)) return true; // "a hydrologist": of a person, whatever the noun
  return view
    .slice(0, 8)
    .some((_, at) => words.language.cues.people.has(lowerAt(words, view, at)) || ROLES.has(lowerAt(words, view, at)));
}

const ROLES: ReadonlySet<string> = new Set(
  'fellow member partner adviser advisor aide strategist consultant historian expert veteran resident widow survivor victim student nurse pilot captain boss executive investor trader negotiator envoy'.split(
    ' ',
  ),
);
