import { BIT } from '#lib/core/language/lexicon.ts';
import { any, type Place, type TagRule } from './tag-rule.ts';

const AUXILIARY = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO;

/** What follows is an auxiliary, or a verb with something behind it: “this led to”, but “this proposed law”. */
function hasVerb({ raw, at, lower, next }: Place): boolean {
  if (any(next, AUXILIARY)) return true;
  const verb = lower === 'these' || lower === 'those' ? BIT.PAST | BIT.BASE : BIT.PAST | BIT.THIRD;
  return any(next, verb) && any(raw[at + 2] ?? 0, OPENS_OBJECT);
}

const OPENS_OBJECT = BIT.DET | BIT.PREP | BIT.TO | BIT.POSS | BIT.PROPER | BIT.NUM | BIT.OBJECT | BIT.THAT;

/** Small words with two readings. */
export const FUNCTION_WORD_RULES: readonly TagRule[] = [
  {
    id: 'have-since',
    match: ({ bits, before, next }) =>
      any(bits, BIT.SUB) && any(bits, BIT.PREP) && any(before, BIT.HAVE) && any(next, BIT.PART),
    tag: () => BIT.ADV,
    reason: 'between “have” and its participle stands an adverb',
    example: 'Prices have |since| grown.',
  },
  {
    id: 'conjunction',
    match: ({ bits }) => any(bits, BIT.SUB),
    tag: ({ bits }) => bits,
    reason: 'whether a clause follows is seen when the verbs are read',
    example: 'He left |after| the vote.',
  },
  {
    id: 'that-day',
    match: ({ bits, before }) => any(bits, BIT.THAT) && any(before, BIT.PREP | BIT.DET) && !any(before, BIT.SUB),
    tag: () => BIT.DET,
    reason: 'after a preposition it points at a noun',
    example: 'They agreed on |that| day.',
  },
  {
    id: 'that-was',
    match: (place) => any(place.bits, BIT.THAT) && place.before === 0 && hasVerb(place),
    tag: () => BIT.SUBJECT,
    reason: 'first in its clause and before a verb it is the subject',
    example: '|That| was wrong.',
  },
  {
    id: 'that-clause',
    match: ({ bits }) => any(bits, BIT.THAT),
    tag: () => BIT.THAT | BIT.REL,
    reason: 'anywhere else it opens a clause',
    example: 'He said |that| it was wrong.',
  },
  {
    id: 'this-has',
    match: (place) => any(place.bits, BIT.DET) && any(place.bits, BIT.SUBJECT) && hasVerb(place),
    tag: () => BIT.SUBJECT,
    reason: 'before a verb it is the subject',
    example: '|This| has changed.',
  },
  {
    id: 'this-noun',
    match: ({ bits }) => any(bits, BIT.DET) && any(bits, BIT.SUBJECT),
    tag: () => BIT.DET,
    reason: 'it points at the noun behind it',
    example: '|These| prices are higher.',
  },
  {
    id: 'to-do',
    match: ({ bits, lower, before }) => any(bits, BIT.DO) && lower === 'do' && any(before, BIT.TO | BIT.MODAL | BIT.DO),
    tag: () => BIT.BASE,
    reason: 'after “to”, a modal or “do” it is the verb itself',
    example: 'There is nothing to |do|.',
  },
  {
    id: 'one-reading',
    match: () => true,
    tag: ({ bits }) => bits,
    reason: 'the lists give it one reading',
    example: '|The| mill closed.',
  },
];
