import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import { shareOf, type Line, type Reading } from './reading.ts';
import type { Sides } from './sides.ts';
import { differenceOf, type Stretch } from './stretches.ts';
import { lowerAt, standsAt } from './words-of.ts';

/** Words by which a clause is denied, left unsaid, or granted ("did not say how"), and the clause. */
type Denial = Stretch & { readonly kind: 'denied' | 'unsaid' | 'granted'; readonly said: Stretch };

export type Denied = { readonly differs: readonly Difference[] };

/**
 * A denial is no saying: the passage denies, or would not say, the clause that the copy says, or the other way round. Null
 * where neither side does so of what the claim says, or both do; then every "not" is read by itself.
 */
export function comparedDenials(sides: Sides): Denied | null {
  const mine = denialOf(sides.claim, () => true);
  const isOneLanguage = sides.claim.language === sides.passage.language;
  const asked = mine === null ? sides.claim.terms : termsOf(mine.said);
  // across languages no word tells which clause is meant: then it is that of a passage of one sentence
  const isMeant = ({ said, line }: Denial) =>
    isOneLanguage
      ? shareOf(asked, termsOf(said)) >= HALF
      : sides.passage.lines.length === 1 &&
        shareOf(termsOf({ line, from: 0, to: line.terms.length }), termsOf(said)) >= MUCH;
  const theirs = denialOf(sides.passage, isMeant);
  if (theirs === null && (mine === null || !carries(sides, asked))) return null;
  if (mine?.kind === theirs?.kind) return null;
  if (mine === null && theirs?.kind === 'granted') return { differs: [] };
  if (isToldByNot(sides, mine, theirs)) return { differs: [] };
  return {
    differs: [
      differenceOf('negation', sides, {
        mine: wordsOf(sides.claim, mine),
        theirs: wordsOf(sides.passage, theirs, asked),
      }),
    ],
  };
}

// Shares of terms.
const MOSTLY = 0.6;
const HALF = 0.5;
/** Beside the speaker and the verbs. */
const MUCH = 0.4;

/** Whether a line of the passage has the clause that the claim denies; across languages there is no telling. */
const carries = ({ claim, passage }: Sides, asked: ReadonlySet<string>): boolean =>
  claim.language === passage.language &&
  passage.lines.some((line) => shareOf(asked, termsOf({ line, from: 0, to: line.terms.length })) >= MOSTLY);

/** "denied that it began", "said it did not begin" */
function isToldByNot({ claim, passage }: Sides, mine: Denial | null, theirs: Denial | null): boolean {
  const one = mine ?? theirs;
  if (one === null || one.kind !== 'denied' || (mine !== null && theirs !== null)) return false;
  const other = mine === null ? claim : passage;
  const isNot = other.lines.some((line) => hasNot({ line, from: 0, to: line.terms.length }, other.lists));
  return isNot !== hasNot(one.said, (mine === null ? passage : claim).lists);
}

const hasNot = ({ line, from, to }: Stretch, lists: CompareWords | null): boolean =>
  line.words.tokens.slice(from, to).some(({ lower }) => lists?.negators.has(lower) === true);

function denialOf({ lines, lists }: Reading, isMeant: (denial: Denial) => boolean): Denial | null {
  if (lists === null) return null;
  for (const line of lines)
    for (const at of line.words.tokens.keys()) {
      const denial = denialAt(line, at, lists);
      if (denial !== null && isMeant(denial)) return denial;
    }
  return null;
}

function denialAt(line: Line, at: number, lists: CompareWords): Denial | null {
  const { words } = line;
  const verb = lemmaAt(words, at);
  const isIn = (list: ReadonlySet<string>) => list.has(verb) || list.has(lowerAt(words, at));
  const isDenying = isIn(lists.denying);
  const isSaying = isIn(lists.saying);
  const isTruth = !isDenying && !isSaying && isIn(lists.truths);
  if (!isDenying && !isSaying && !isTruth) return null;
  const not = notBefore(line, at, lists);
  if (!isDenying && not === null) return null;
  if (isSaying && lists.questions.has(lowerAt(words, at + 1))) {
    const said = { line, from: at + 2, to: endOf(line, at + 2, lists) };
    return { line, from: not ?? at, to: at + 2, kind: 'granted', said };
  }
  const opener = openerAfter(line, at, lists);
  // "not true that"
  if (isTruth && opener !== at + 2) return null;
  const from = opener ?? at + 1;
  const said = { line, from, to: endOf(line, from, lists) };
  // "denied the appeal" denies no clause
  if (opener === null && (!opensNoun(line, from) || !hasVerb(said))) return null;
  return { line, from: not ?? at, to: from, kind: not === null || isTruth ? 'denied' : 'unsaid', said };
}

/** The "not" or the verb of refusing that a verb of saying stands under. */
function notBefore({ words }: Line, at: number, lists: CompareWords): number | null {
  for (let back = at - 1; back >= Math.max(0, at - NEAR); back -= 1) {
    if (words.tokens[back]?.kind === 'mark' || lists.saidOpeners.has(lowerAt(words, back))) return null;
    if (lists.noNegation.some((phrase) => standsAt(words, back, phrase))) return null;
    const isYetTo = lowerAt(words, back) === 'yet' && lowerAt(words, back + 1) === 'to';
    const lemma = lemmaAt(words, back);
    const isRefusing = lists.negatingVerbs.has(lemma) && !lists.denying.has(lemma);
    if (isYetTo || isRefusing || lists.negators.has(lowerAt(words, back))) return back;
  }
  return null;
}

/** After "that": "denied on Monday that", "rejected claims that". */
function openerAfter({ words }: Line, at: number, lists: CompareWords): number | null {
  for (let next = at + 1; next <= at + NEAR; next += 1) {
    if (words.tokens[next]?.kind === 'mark') return null;
    if (lists.saidOpeners.has(lowerAt(words, next))) return next + 1;
  }
  return null;
}

/** Words between the parts of a denial. */
const NEAR = 4;

/** "denied the fire began": not "did not say how". */
const opensNoun = ({ words }: Line, at: number): boolean =>
  words.language.code === 'en' && ((words.classes[at] ?? 0) & (BIT.DET | BIT.POSS | BIT.PROPER | BIT.SUBJECT)) !== 0;

const hasVerb = ({ line: { words }, from, to }: Stretch): boolean =>
  words.tokens.some(
    (_, at) => at > from && at < to && ((words.classes[at] ?? 0) & (BIT.PAST | BIT.BE | BIT.HAVE | BIT.MODAL)) !== 0,
  );

/** To the end of the sentence, or to what else is said in it: "but …", "and said …". */
function endOf({ words, clauses }: Line, from: number, lists: CompareWords): number {
  const isOther = (at: number): boolean => {
    const lower = lowerAt(words, at);
    if (lower === ',') return lists.saying.has(lemmaAt(words, at + 1)) || isOther(at + 1);
    const isAnd = ((words.classes[at] ?? 0) & BIT.AND) !== 0;
    return isAnd || (lists.clauseWords.has(lower) && !lists.saidOpeners.has(lower));
  };
  const next = clauses.find((clause) => clause.from > from && clause.hasVerb && isOther(clause.from));
  return next?.from ?? words.tokens.length;
}

const lemmaAt = (words: Line['words'], at: number): string => words.entries[at]?.lemma ?? lowerAt(words, at);

const termsOf = ({ line, from, to }: Stretch): ReadonlySet<string> =>
  new Set(line.terms.slice(from, to).filter((term) => term !== null));

/** What is shown of a side: its denial, or the first words of what it says. */
function wordsOf({ lines }: Reading, denial: Denial | null, asked: ReadonlySet<string> | null = null): Stretch {
  if (denial !== null) return denial;
  for (const line of lines) {
    const at = line.terms.findIndex((term) => term !== null && (asked === null || asked.has(term)));
    if (at >= 0) return { line, from: at, to: at + 1 };
  }
  const [line] = lines;
  if (line === undefined) throw new Error('a side has a line');
  return { line, from: 0, to: 1 };
}
