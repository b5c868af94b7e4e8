import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Proposition } from './proposition.ts';
import { isHearsay, participleClaim } from './participles.ts';
import { anyMark, has, hasWord, isComma, lowerAt, marksAt, tidy, type View, type Words } from './view.ts';

export type Taken = {
  /** The predicate without what went to a claim of its own. */
  readonly rest: View;
  readonly found: readonly Omit<Proposition, 'chain'>[];
  /** Participles that belong to the same noun phrase. */
  readonly attached: readonly Proposition[];
};

/** "regret over the deaths of X": that X died is the copy's own assertion. */
export function presuppositions(words: Words, predicate: View): Taken {
  if (!anyMark(words, predicate, MARK.GRANTS)) return { rest: predicate, found: NONE, attached: NONE };
  for (let at = 0; at < predicate.length; at += 1) {
    if ((marksAt(words, predicate, at) & MARK.GRANTS) === 0) continue;
    const presupposed = words.language.cues.presuppose.get(lowerAt(words, predicate, at));
    if (presupposed === undefined || !isDefinite(words, predicate, at)) continue;
    const of = lowerAt(words, predicate, at + 1);
    if (of !== 'of' && of !== 'lui' && of !== 'a') continue;
    const from = at + 2;
    const reduced = reducedFrom(words, predicate, from);
    const to = reduced < 0 ? phraseStop(words, predicate, from) : reduced;
    const phrase = tidy(words, predicate.slice(from, to));
    if (!hasWord(words, phrase)) continue;
    const comma = phrase.findIndex((_, i) => isComma(words, phrase, i));
    const head = comma < 0 ? phrase : phrase.slice(0, comma);
    const verb = { word: comma < 0 ? presupposed.verb : `, ${presupposed.verb}` };
    const tail = reduced < 0 ? [] : predicate.slice(reduced);
    const attached = reduced < 0 ? [] : [participleClaim(words, head, tail)];
    return {
      rest: [...predicate.slice(0, from), ...head, ...(reduced < 0 ? predicate.slice(to) : [])],
      found: [
        {
          pieces: [{ view: phrase }, verb],
          presupposed: true,
          rules: [`presupposition.noun:${lowerAt(words, predicate, at)}`],
          verb: { lemma: presupposed.verb, happened: true },
        },
      ],
      attached,
    };
  }
  return { rest: predicate, found: NONE, attached: NONE };
}

const NONE: readonly Proposition[] = [];

/** "the deaths of"; a noun may carry its article itself ("moartea lui"). */
const isDefinite = (words: Words, predicate: View, at: number) =>
  words.language.grammar.articleAtEnd || has(words, predicate, at - 1, BIT.DET | BIT.POSS | BIT.OWNER);

/** Where a participle that describes the phrase begins, with its adverbs; -1 when there is none. */
function reducedFrom(words: Words, predicate: View, from: number): number {
  for (let at = from + 1; at < predicate.length; at += 1) {
    if (has(words, predicate, at, BIT.SUB | BIT.REL | BIT.THAT) && !has(words, predicate, at, BIT.PREP)) return -1;
    if (!has(words, predicate, at, BIT.PART) || has(words, predicate, at, BIT.NOUN)) continue;
    let start = at;
    while (start > from && (has(words, predicate, start - 1, BIT.ADV) || isHearsay(words, predicate, start - 1)))
      start -= 1;
    const describes = has(words, predicate, start - 1, BIT.NOUN | BIT.PROPER | BIT.PLURAL);
    if (describes && (at + 1 === predicate.length || has(words, predicate, at + 1, BIT.PREP))) return start;
  }
  return -1;
}

/** The phrase ends with its sentence, or where an adverbial of time, place or manner begins after a comma or "in", "on". */
function phraseStop(words: Words, predicate: View, from: number): number {
  for (let at = from + 1; at < predicate.length; at += 1) {
    const lower = lowerAt(words, predicate, at);
    if (lower === 'in' || lower === 'on' || lower === 'at' || lower === 'during' || lower === 'after' || lower === 'by')
      return at;
    if (has(words, predicate, at, BIT.TIME) && !has(words, predicate, at - 1, BIT.DET)) return at;
    if (has(words, predicate, at, BIT.SUB | BIT.REL | BIT.THAT) && !has(words, predicate, at, BIT.PREP)) return at;
  }
  return predicate.length;
}
