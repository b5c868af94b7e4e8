import { BIT } from '#lib/core/language/lexicon.ts';
import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';

/** Some words next to each other in a sentence, end exclusive, between commas, dashes and words that join clauses. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  /** It has a verb of its own; one without belongs to a neighbour ("On Sunday, …"). */
  readonly hasVerb: boolean;
  /** ", which burned in 1950,": says something of one word of the clause that goes on after it. */
  readonly isAside: boolean;
  readonly terms: ReadonlySet<string>;
};

export function clausesOf(words: Words, terms: readonly (string | null)[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to > from) clauses.push(clauseOf(words, terms, from, to));
    from = to;
  };
  for (let at = 1; at < words.tokens.length; at += 1) if (isBreak(words, at)) push(at);
  push(words.tokens.length);
  return clauses;
}

const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')']);
const VERB = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.PAST | BIT.THIRD | BIT.DO;

function clauseOf(words: Words, terms: readonly (string | null)[], from: number, to: number): Clause {
  const own = new Set<string>();
  let hasVerb = false;
  for (let at = from; at < to; at += 1) {
    const term = terms[at] ?? null;
    if (term !== null) own.add(term);
    hasVerb ||= isVerb(words, at);
  }
  const isAside = words.tokens[from]?.kind === 'mark' && ((words.classes[from + 1] ?? 0) & BIT.REL) !== 0;
  return { from, to, hasVerb, isAside, terms: own };
}

const isVerb = ({ classes }: Words, at: number): boolean => {
  const bits = classes[at] ?? 0;
  return (bits & VERB) !== 0 && ((bits & BIT.NOUN) === 0 || (bits & (BIT.BE | BIT.HAVE | BIT.MODAL)) !== 0);
};

function isBreak(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return MARKS.has(token.lower);
  if (COMPARE_WORDS.get(words.language.code)?.clauseWords.has(token.lower) === true) return true;
  return ((words.classes[at] ?? 0) & BIT.AND) !== 0 && opensClause(words, at);
}

/** "and" before words of which one of the next is a verb: "and two cranes fell". */
function opensClause(words: Words, at: number): boolean {
  for (let i = at + 1; i < Math.min(words.tokens.length, at + 7); i += 1) {
    if (words.tokens[i]?.kind === 'mark' || ((words.classes[i] ?? 0) & BIT.AND) !== 0) return false;
    if (isVerb(words, i)) return true;
  }
  return false;
}
