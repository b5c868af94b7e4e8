import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { groupsAfterVerb } from './groups.ts';
import { beFor } from './number.ts';
import type { Proposition } from './proposition.ts';
import { has, IN_QUOTES, isComma, lowerAt, marksAt, tidy, type View, type Words } from './view.ts';

/** `subject` is that of a clause that says what it is; null for any other clause. */
type Around = { readonly verbEnd: number; readonly subject: View | null };

export type Split = { readonly rest: View; readonly found: readonly Proposition[] };

/**
 * "countries affected by the attacks", "officials reportedly targeted": a participle with its agent or a qualifier is a
 * claim of its own; others ("a man suspected of theft") stay with their noun.
 */
export function participles(words: Words, predicate: View, { verbEnd, subject }: Around): Split {
  if (!mayHold(words, predicate, verbEnd)) return { rest: predicate, found: NONE };
  for (const found of groupsAfterVerb(words, predicate.slice(verbEnd))) {
    const group = { ...found, from: found.from + verbEnd, to: found.to + verbEnd, head: found.head + verbEnd };
    if (group.finite || group.form !== 'participle' || !has(words, predicate, group.head, BIT.PART)) continue;
    let from = group.from;
    while (from > 0 && has(words, predicate, from - 1, BIT.ADV)) from -= 1;
    const agent = lowerAt(words, predicate, group.to) === 'by';
    const hedged = from < group.from && isHearsay(words, predicate, from);
    if (!agent && !hedged) continue;
    // "X is a film directed by Y": it is X that was directed
    const phrase = subject !== null && from > verbEnd ? subject : phraseBefore(words, predicate, from);
    if (phrase.length === 0 || !standsFor(words, phrase)) continue;
    const to = tailEnd(words, predicate, group.to);
    // quoted, it is the speaker's; and ", 29, of 12 Mill Road" belongs to the agent
    if (words.quoted[predicate[group.head] ?? -1] === IN_QUOTES || goesOnWithAgent(words, predicate, to)) continue;
    return {
      rest: [...predicate.slice(0, from), ...predicate.slice(to)],
      found: [participleClaim(words, phrase, predicate.slice(from, to))],
    };
  }
  return { rest: predicate, found: NONE };
}

const NONE: readonly Proposition[] = [];

/** Only a participle with "by" behind it or a word of hearsay before it can be one. */
function mayHold(words: Words, predicate: View, from: number): boolean {
  let participle = false;
  let sign = false;
  for (let at = from; at < predicate.length; at += 1) {
    participle ||= has(words, predicate, at, BIT.PART);
    sign ||= isHearsay(words, predicate, at) || lowerAt(words, predicate, at) === 'by';
  }
  return participle && sign;
}

/** "X" and "reportedly targeted in the attacks" to "X were reportedly targeted in the attacks". */
export function participleClaim(words: Words, phrase: View, tail: View): Proposition {
  const hearsay = isHearsay(words, tail, 0) ? tail.slice(0, 1) : [];
  const body = tidy(words, tail);
  return {
    chain:
      hearsay.length === 0
        ? []
        : [{ source: null, cue: hearsay, content: body.slice(1), act: false, rule: 'attribution.hearsay', verb: null }],
    pieces: [{ view: phrase, subject: true }, { word: beFor(words, phrase, 'past') }, { view: body }],
    presupposed: hearsay.length === 0,
    rules: ['clause.reduced-relative'],
    verb: { lemma: '', happened: true },
  };
}

export const isHearsay = (words: Words, view: View, at: number) => (marksAt(words, view, at) & MARK.HEARSAY) !== 0;

/** The noun phrase right before: back to a preposition, a verb or a comma. */
export function phraseBefore(words: Words, view: View, to: number): View {
  let from = to;
  const inner = BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.DET | BIT.POSS | BIT.NUM | BIT.PLURAL | BIT.OWNER;
  while (
    from > 0 &&
    has(words, view, from - 1, inner) &&
    !has(words, view, from - 1, BIT.PREP | BIT.BASE) &&
    to - from < 12
  ) {
    from -= 1;
    if (has(words, view, from, BIT.DET | BIT.POSS)) break;
  }
  return view.slice(from, to);
}

/** "the mill", "countries", "Vega"; not "territory" without its article, nor "a bit", which measures the participle. */
function standsFor(words: Words, phrase: View): boolean {
  if (phrase.length === 1 && !words.language.grammar.articleAtEnd)
    return has(words, phrase, 0, BIT.PROPER | BIT.PLURAL | BIT.SUBJECT);
  return !(phrase.length === 2 && has(words, phrase, 0, BIT.DET) && DEGREES.has(lowerAt(words, phrase, 1)));
}

const DEGREES: ReadonlySet<string> = new Set(['bit', 'little', 'lot', 'tad']);

/** Behind its comma stand an age or an origin, which are nothing without the name before them. */
const goesOnWithAgent = (words: Words, predicate: View, comma: number): boolean =>
  has(words, predicate, comma - 1, BIT.PROPER) &&
  (has(words, predicate, comma + 1, BIT.NUM | BIT.DET) || lowerAt(words, predicate, comma + 1) === 'of');

/** To the next comma, or the end. */
function tailEnd(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length; at += 1) if (isComma(words, view, at)) return at;
  return view.length;
}
