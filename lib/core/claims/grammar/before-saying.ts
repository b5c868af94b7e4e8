import { BIT } from '#lib/core/language/lexicon.ts';
import { clausesOf, type Clause } from './clause-tree.ts';
import type { Group } from './group.ts';
import { afterOpener, openerAt } from './opener.ts';
import type { Part } from './part.ts';
import { has, isBreak, lowerAt, tidy, type View, type Words } from './view.ts';

type Before = {
  /** What the copy itself asserts there: "While the river rose, X said P". */
  readonly done: readonly Part[];
  /** Under which condition holds what was said: "If the dam breaks, X said, P". */
  readonly condition: View;
  /** The words that went to claims of their own. */
  readonly taken: View;
};

const NOTHING: Before = { done: [], condition: [], taken: [] };

/** The clauses under a conjunction that stand before "X said": they are no part of who says it, and are not lost. */
export function beforeSaying(words: Words, view: View, groups: readonly Group[], main: Group): Before {
  if (!groups.some((group) => group.finite && group.opener === 'sub' && group.from < main.from)) return NOTHING;
  const done: Part[] = [];
  const condition: number[] = [];
  const taken: number[] = [];
  for (const clause of clausesOf(words, view, groups)) {
    if (clause.role !== 'adverbial' || clause.host?.group !== main || clause.group.from > main.from) continue;
    if (clause.from > 0 && !isBreak(words, view, clause.from - 1)) continue; // "Asked whether P, X said Q"
    const part = assertedPart(words, view, clause);
    if (part !== null) {
      done.push(part);
      taken.push(...view.slice(clause.from, clause.to + 1));
    } else condition.push(...view.slice(clause.from, clause.to + 1));
  }
  return { done, condition, taken };
}

function assertedPart(words: Words, view: View, { group, from, to }: Clause): Part | null {
  const word = lowerAt(words, view, group.mark);
  const { beside, granted, timeless } = words.language.conjunctions;
  const given =
    granted.has(word) && (!timeless.has(word) || group.form === 'past' || has(words, view, group.from, BIT.HAVE));
  if (group.form === 'modal' || !(beside.has(word) || given)) return null;
  const opener = openerAt(words, view, group.mark);
  return {
    chain: [],
    view: tidy(words, view.slice(afterOpener(words, view, from), to)),
    keepsVerb: false,
    presupposed: given,
    rules: [given ? `presupposition.conjunction:${opener}` : `clause.conjunction:${opener}`],
  };
}
