import { BIT } from '#lib/core/language/lexicon.ts';
import { FINITE_RULES, type Verb } from './finite-rules.ts';
import type { Group, Opener } from './group.ts';
import { lemmaAt } from './lemma.ts';
import { has, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

type Context = {
  readonly at: number;
  readonly opener: Opener;
  readonly start: number;
  readonly finiteInClause: boolean;
  readonly groups: readonly Group[];
};

/** Whether a form that may be past or participle is the finite verb of its clause: the first rule that matches says it. */
export function isFinite(words: Words, view: View, context: Context): boolean {
  const verb = verbOf(words, view, context);
  for (const rule of FINITE_RULES) if (rule.match(verb)) return rule.finite(verb);
  return true;
}

function verbOf(words: Words, view: View, { groups, ...where }: Context): Verb {
  const { at, start } = where;
  const lemma = lemmaAt(words, view, at);
  const next = nextWord(words, view, at + 1);
  return {
    ...where,
    words,
    view,
    next,
    previous: groups.findLast((group) => group.finite),
    intransitive: INTRANSITIVE.has(lemma),
    bare: lastNominal(words, view, start, at) < 0,
    cue: words.language.cues.verbs.has(lemma) || tellsWhoSpoke(words, view, at),
    object: has(words, view, next, OPENS_OBJECT) && !has(words, view, next, BIT.PREP),
  };
}

const OPENS_OBJECT =
  BIT.DET | BIT.POSS | BIT.OBJECT | BIT.PROPER | BIT.NUM | BIT.SUBJECT | BIT.THAT | BIT.NOUN | BIT.PLURAL | BIT.ADJ;

/** These have no passive: "died in Dorna" is never short for "who was died". */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'die arrive happen occur collapse resign remain appear disappear emerge fail agree belong exist vanish erupt rise fall go come become sit lie stay travel retire react surrender escape participate'.split(
    ' ',
  ),
);

/** “It is over!” shouted Ana Pop. */
const tellsWhoSpoke = (words: Words, view: View, at: number) =>
  isQuoteMark(words, view, at - 1) && words.language.speechVerbs.has(lowerAt(words, view, at));

const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME | BIT.SUBJECT | BIT.OBJECT | BIT.NUM | BIT.PLURAL | BIT.OWNER;

function lastNominal(words: Words, view: View, start: number, at: number): number {
  for (let i = at - 1; i >= start; i -= 1) if (has(words, view, i, NOMINAL | BIT.DET)) return i;
  return -1;
}

function nextWord(words: Words, view: View, from: number): number {
  let at = skipAdverbs(words, view, from);
  while (at < view.length && isQuoteMark(words, view, at)) at += 1;
  return at;
}
