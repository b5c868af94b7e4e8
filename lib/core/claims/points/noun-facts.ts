import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import type { Piece } from '../grammar/proposition.ts';
import { readGroup } from '../grammar/read-group.ts';
import { has, hasWord, lowerAt, skipAdverbs, tidy, type View, type Words } from '../grammar/view.ts';
import { firstView, isLasting, tenseOf, type Clause, type Draft } from './clause.ts';
import { exampleFacts } from './examples.ts';
import { phraseStart } from './phrase.ts';
import type { Slot } from './slot.ts';

type Around = {
  readonly slot: Slot;
  readonly before: Slot | undefined;
  readonly verbEnd: number;
  /** Reads a clause within this one. */
  readonly read: (clause: Clause) => Draft[];
};

/** What a stretch says of the noun before it, or of the subject: a sentence of its own. */
export function nounFacts(words: Words, clause: Clause, { slot, before, verbEnd, read }: Around): Draft[] {
  const { predicate } = clause;
  const body = tidy(words, predicate.slice(slot.inner, slot.to));
  if (!hasWord(words, body)) return [];
  const isBe = has(words, predicate, verbEnd - 1, BIT.BE) && lowerAt(words, firstView(clause.subject), 0) !== 'there';
  const noun = predicate.slice(phraseStart(words, predicate, slot.from, verbEnd), slot.from);
  const own = isBe ? isOfSubject(words, predicate, { slot, before }) : isAfterTime(words, predicate, slot);
  if (!own && slot.kind !== 'gerund' && slot.kind !== 'examples' && noun.length > 0 && !namesThing(words, noun))
    return [];
  const about: readonly Piece[] = own || noun.length === 0 ? clause.subject : [{ view: noun }];
  const viewOf = about[0] !== undefined && 'view' in about[0] ? about[0].view : noun;
  const tense = tenseOf(words, predicate);
  const sub = (predicateView: View, link: readonly Piece[], subject: readonly Piece[]): Draft[] =>
    read({ lead: [], subject, link, predicate: predicateView });
  switch (slot.kind) {
    case 'relative':
      return relativeFacts(words, body, { slot, predicate, about, sub });
    case 'participle':
      return sub(body, [{ word: beFor(words, viewOf, isLasting(words, body) ? tense : 'past') }], about);
    case 'active':
      return sub(body, [{ word: beFor(words, viewOf, tense) }], about);
    case 'gerund':
      return sub(body, [{ word: beFor(words, firstView(clause.subject), tense) }], clause.subject);
    case 'apposition':
      return noun.length === 0 || !isNamed(words, noun) || isDash(words, predicate, slot.from)
        ? []
        : [
            {
              pieces: [{ view: noun }, { word: beFor(words, noun, 'present') }, { view: body }],
              rule: 'point.apposition',
            },
          ];
    case 'examples':
      return exampleFacts(words, clause, { body, slot, verbEnd });
    default:
      return [];
  }
}

/** "is a state in Europe that joined": a name has no clause that tells it from others. */
function isOfSubject(words: Words, predicate: View, { slot, before }: Pick<Around, 'slot' | 'before'>): boolean {
  if (before === undefined) return true;
  const name = has(words, predicate, slot.from - 1, BIT.PROPER);
  return slot.loose ? !name || slot.kind === 'active' : name && slot.kind === 'relative';
}

/** "won five titles between 1981 and 1994, led by …": no year is led. */
const isAfterTime = (words: Words, predicate: View, { kind, loose, from }: Slot) =>
  loose && kind === 'participle' && has(words, predicate, from - 1, BIT.NUM | BIT.TIME);

/** Its last word is no number and no time ("36%", "1995"). */
const namesThing = (words: Words, noun: View) => !has(words, noun, noun.length - 1, BIT.NUM | BIT.TIME);

const isNamed = (words: Words, noun: View) => has(words, noun, noun.length - 1, BIT.PROPER);

/** After a dash stands what is said of all before it, not of the last noun. */
const isDash = (words: Words, predicate: View, at: number) => /^[-–—]+$/.test(lowerAt(words, predicate, at));

/** "in Dorna, where …", not "in a case where …". */
const isPlace = (words: Words, about: readonly Piece[]) => isNamed(words, firstView(about));

type Relative = {
  readonly slot: Slot;
  readonly predicate: View;
  readonly about: readonly Piece[];
  readonly sub: (predicate: View, link: readonly Piece[], subject: readonly Piece[]) => Draft[];
};

/** "which opened in May": the noun did; "where he works", "that Pop signed": what is said of the noun, with it put in. */
function relativeFacts(words: Words, body: View, { slot, predicate, about, sub }: Relative): Draft[] {
  const opener = lowerAt(words, predicate, slot.inner - 1);
  const first = skipAdverbs(words, body, 0);
  const gap =
    readGroup(words, body, first) !== null && !has(words, body, first, BIT.DET | BIT.SUBJECT | BIT.TO | BIT.ING);
  if (opener === 'whose') return [{ pieces: [...about, { word: '’s' }, { view: body }], rule: 'point.relative' }];
  if (opener === 'where' && !isPlace(words, about)) return [];
  if (opener === 'where')
    return [{ pieces: [{ view: body }, { word: words.language.points.in }, ...about], rule: 'point.relative' }];
  if (opener === 'when' || opener === 'why' || opener === 'how') return [];
  if (gap) return sub(body, [], about);
  return [];
}
