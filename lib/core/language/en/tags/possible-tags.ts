import { UNKNOWN, type Entry } from '#lib/core/language/entry.ts';
import { BIT, CLOSED_CLASSES, type Lexicon } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { isHeadline } from './headline.ts';

/** What each word of a sentence may be, as bits of `BIT`, before its neighbours are asked. */
export function possibleTags(tokens: readonly Token[], entries: readonly Entry[], lexicon: Lexicon): readonly number[] {
  const headline = isHeadline(tokens);
  let first = true; // nothing stands before it in its sentence, or a mark after which a capital tells nothing
  let before = UNKNOWN;
  return tokens.map((token, at) => {
    const entry = entries[at] ?? UNKNOWN;
    const last = before;
    before = entry;
    if (token.kind === 'mark') {
      if ((entry.marks & MARK.COMMA) === 0 && token.lower !== '-' && token.lower !== '(') first = true;
      return 0;
    }
    const opens = first;
    first = false;
    const verb = headline && token.capital ? headlineVerb(entry) : 0;
    if (verb !== 0) return verb;
    if (token.kind === 'number') return BIT.NUM;
    if (token.lower === '’s') return ending(last, entries[at + 1]);
    if (!token.capital)
      return isUnlistedVerb(token, entry, last, entries[at + 1]) ? BIT.THIRD : small(token, entry, lexicon);
    return opens ? capitalAtFront(token, entry, lexicon, tokens[at + 1]?.capital === true) : capital(token, entry);
  });
}

const CLOSED = CLOSED_CLASSES | BIT.DO | BIT.NEG;

/** A verb or a small word that a headline writes with a capital; 0 for any other. */
const headlineVerb = ({ bits }: Entry) => ((bits & HEADLINE_WORD) !== 0 && (bits & BIT.NOUN) === 0 ? bits : 0);

const HEADLINE_WORD = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING | CLOSED;

/** "he’s", "that’s", "here’s" are short for "is"; after a noun, and in "everyone’s right", it is the possessive. */
function ending({ bits, lemma }: Entry, next: Entry | undefined): number {
  if (lemma === 'here') return BIT.BE;
  if ((bits & (BIT.SUBJECT | BIT.THAT | BIT.REL)) === 0) return BIT.OWNER;
  const noun = ((next?.bits ?? 0) & (BIT.NOUN | BIT.NOUNISH)) !== 0 || next?.lemma === null;
  return noun && lemma !== null && /^(?:every|some|any|no)(?:one|body)$|^one$/.test(lemma) ? BIT.OWNER : BIT.BE;
}

/** "which bottles water": a form that no list holds, right after a relative and before no other verb. */
const isUnlistedVerb = ({ lower }: Token, { lemma }: Entry, before: Entry, next: Entry | undefined) =>
  lemma === null &&
  (before.bits & BIT.REL) !== 0 &&
  (before.bits & BIT.THAT) === 0 &&
  lower.endsWith('s') &&
  ((next?.bits ?? 0) & FINITE) === 0;

const FINITE = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;

const small = ({ lower }: Token, { bits, lemma }: Entry, lexicon: Lexicon) =>
  lemma === null ? lexicon.guess(lower) : bits;

function capitalAtFront({ lower }: Token, { bits, lemma }: Entry, lexicon: Lexicon, nextIsCapital: boolean): number {
  if (lemma === null) {
    const guessed = lexicon.guess(lower);
    return (guessed & (BIT.ADV | BIT.PAST | BIT.ING | BIT.PLURAL)) !== 0 ? guessed : BIT.PROPER | BIT.NOUN;
  }
  if ((bits & (CLOSED | BIT.ADV | BIT.NUM)) !== 0) return bits & ~BIT.NOUNISH;
  if ((bits & BIT.TIME) !== 0) return BIT.TIME | BIT.NOUN;
  return nextIsCapital ? BIT.PROPER | BIT.NOUN : bits;
}

function capital({ lower }: Token, { bits }: Entry): number {
  if ((bits & BIT.TIME) !== 0) return BIT.TIME | BIT.NOUN;
  return lower === 'i' || (bits & (BIT.POSS | BIT.SUBJECT)) !== 0 ? bits : BIT.PROPER | BIT.NOUN;
}
