import { BIT } from '#lib/core/language/lexicon.ts';
import { any, type TagRule } from './tag-rule.ts';

const AUXILIARY = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO;

/** Small words with two readings. */
export const FUNCTION_WORD_RULES: readonly TagRule[] = [
  {
    match: ({ bits, before, next }) =>
      any(bits, BIT.SUB) && any(bits, BIT.PREP) && any(before, BIT.HAVE) && any(next, BIT.PART),
    tag: () => BIT.ADV,
    reason: 'between “have” and its participle stands an adverb',
    example: 'Prices have |since| grown.',
  },
  {
    match: ({ bits }) => any(bits, BIT.SUB),
    tag: ({ bits }) => bits,
    reason: 'whether a clause follows is seen when the verbs are read',
    example: 'He left |after| the vote.',
  },
  {
    match: ({ bits, before }) => any(bits, BIT.THAT) && any(before, BIT.PREP | BIT.DET) && !any(before, BIT.SUB),
    tag: () => BIT.DET,
    reason: 'after a preposition it points at a noun',
    example: 'They agreed on |that| day.',
  },
  {
    match: ({ bits, before, next }) => any(bits, BIT.THAT) && before === 0 && any(next, AUXILIARY),
    tag: () => BIT.SUBJECT,
    reason: 'first in its clause and before an auxiliary it is the subject',
    example: '|That| was wrong.',
  },
  {
    match: ({ bits }) => any(bits, BIT.THAT),
    tag: () => BIT.THAT | BIT.REL,
    reason: 'anywhere else it opens a clause',
    example: 'He said |that| it was wrong.',
  },
  {
    match: ({ bits, next }) => any(bits, BIT.DET) && any(bits, BIT.SUBJECT) && any(next, AUXILIARY),
    tag: () => BIT.SUBJECT,
    reason: 'before an auxiliary it is the subject',
    example: '|This| has changed.',
  },
  {
    match: ({ bits }) => any(bits, BIT.DET) && any(bits, BIT.SUBJECT),
    tag: () => BIT.DET,
    reason: 'it points at the noun behind it',
    example: '|These| prices are higher.',
  },
  {
    match: () => true,
    tag: ({ bits }) => bits,
    reason: 'the lists give it one reading',
    example: '|The| mill closed.',
  },
];
