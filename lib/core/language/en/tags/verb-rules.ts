import { BIT } from '#lib/core/language/lexicon.ts';
import { finiteAhead } from './finite-ahead.ts';
import { any, NOMINAL, VERBAL, type Place, type TagRule } from './tag-rule.ts';

const nominal = ({ nominal }: Place) => nominal;
const verbal = ({ bits }: Place) => bits & VERBAL;
const noVerb = ({ bits }: Place) => bits & ~VERBAL;
const just = (bit: number) => () => bit;

/** "the", "my", "Ana’s", "two": a noun follows. */
const OWNS = BIT.DET | BIT.POSS | BIT.OWNER;
/** What may stand behind a verb in the present tense. */
const BEHIND_VERB =
  BIT.DET |
  BIT.POSS |
  BIT.OBJECT |
  BIT.PREP |
  BIT.TO |
  BIT.THAT |
  BIT.ADV |
  BIT.PROPER |
  BIT.NUM |
  BIT.SUBJECT |
  BIT.ADJ |
  BIT.PLURAL;

/** Words that may be a form of a verb. What stands before them tells most; a rule further down is a weaker sign. */
export const VERB_RULES: readonly TagRule[] = [
  {
    id: 'say',
    firm: true,
    match: ({ lower, previous }) => lower === 'say' && !any(previous, OWNS | BIT.ADJ | BIT.TO | BIT.MODAL | BIT.DO),
    tag: just(BIT.BASE),
    reason: '“say” is a verb wherever no article stands before it',
    example: 'One in five |say| they are worried.',
  },
  {
    id: 'preposition',
    firm: true,
    match: ({ bits, before }) => any(bits, BIT.PREP) && !any(before, BIT.SUBJECT | BIT.TO | BIT.MODAL),
    tag: noVerb,
    reason: 'it is a preposition where neither a pronoun nor “to” stands before it',
    example: 'The sites are cheap |like| those in Dorna.',
  },
  {
    id: 'after-to',
    firm: true,
    match: ({ bits, before }) => any(before, BIT.TO) && any(bits, BIT.BASE),
    tag: just(BIT.BASE),
    reason: 'after “to” it is an infinitive',
    example: 'They voted to |strike| on Monday.',
  },
  {
    id: 'after-modal',
    firm: true,
    match: ({ bits, before }) => any(before, BIT.MODAL | BIT.DO) && any(bits, BIT.BASE),
    tag: just(BIT.BASE),
    reason: 'after a modal or “do” it is an infinitive',
    example: 'They will |strike| on Monday.',
  },
  {
    id: 'participle-after-have',
    firm: true,
    match: ({ bits, before }) => any(before, BIT.HAVE) && any(bits, BIT.PART),
    tag: just(BIT.PART),
    reason: 'after “have” it is a participle',
    example: 'They have |posted| a loss.',
  },
  {
    id: 'noun-after-have',
    match: ({ before }) => any(before, BIT.HAVE),
    tag: nominal,
    reason: 'after “have” it is what somebody has',
    example: 'They have |plans| for it.',
  },
  {
    id: 'participle-after-be',
    firm: true,
    match: ({ bits, before }) => any(before, BIT.BE) && any(bits, BIT.PART | BIT.ING),
    tag: ({ bits }) => bits & (BIT.PART | BIT.ING),
    reason: 'after “be” it is a participle',
    example: 'They were |posted| abroad.',
  },
  {
    id: 'noun-after-be',
    match: ({ before }) => any(before, BIT.BE),
    tag: nominal,
    reason: 'after “be” it says what something is',
    example: 'Those are |plans| for next year.',
  },
  {
    id: 'last-month',
    firm: true,
    match: ({ bits, next }) => any(bits, BIT.ADJ) && any(bits, BIT.BASE) && any(next, BIT.TIME),
    tag: noVerb,
    reason: 'before a time it says which',
    example: 'Somebody shot at the office |last| month.',
  },
  {
    id: 'after-pronoun',
    match: ({ before }) => any(before, BIT.SUBJECT) && !any(before, BIT.DET),
    tag: verbal,
    reason: 'a subject pronoun has its verb',
    example: 'They |plan| a strike.',
  },
  {
    id: 'past-after-number',
    firm: true,
    match: ({ bits, before }) => any(before, BIT.NUM) && any(bits, BIT.PAST),
    tag: verbal,
    reason: 'after a number a past form tells what they did',
    example: 'All three |voted| against it.',
  },
  {
    id: 'after-article',
    match: ({ previous }) => any(previous, OWNS | BIT.NUM) && (!any(previous, BIT.REL) || any(previous, BIT.POSS)),
    tag: nominal,
    reason: 'after an article, an owner or a number stands a noun',
    example: 'The |strikes| went on.',
  },
  {
    id: 'after-article-and-adverb',
    match: ({ previous, before }) => any(previous, BIT.ADV) && any(before, OWNS) && !any(before, BIT.REL),
    tag: nominal,
    reason: 'after an article and an adverb stands an adjective or a noun',
    example: 'A heavily |armed| group arrived.',
  },
  {
    id: 'past-after-adjective',
    match: ({ bits, previous, next }) => any(previous, BIT.ADJ) && any(bits, BIT.PAST) && any(next, BIT.DET | BIT.PREP),
    tag: verbal,
    reason: 'a past form with an article or a preposition behind it has an adjective for its subject',
    example: 'The public |blamed| the council.',
  },
  {
    id: 'after-adjective',
    match: ({ previous }) => any(previous, BIT.ADJ),
    tag: nominal,
    reason: 'after an adjective stands a noun',
    example: 'Public |protests| went on.',
  },
  {
    id: 'gerund-after-preposition',
    match: ({ before, bits }) => any(before, BIT.PREP) && !any(before, BIT.SUB) && any(bits, BIT.ING),
    tag: just(BIT.ING),
    reason: 'after a preposition it is a gerund',
    example: 'He was jailed for |defrauding| a bank.',
  },
  {
    id: 'after-preposition',
    match: ({ before }) => any(before, BIT.PREP) && !any(before, BIT.SUB),
    tag: nominal,
    reason: 'after a preposition stands a noun',
    example: 'They stopped after days of |protests|.',
  },
  {
    id: 'ending-ing',
    match: ({ bits }) => any(bits, BIT.ING),
    tag: ({ bits }) => BIT.ING | (bits & BIT.NOUN),
    reason: 'the ending makes it a gerund or a participle',
    example: 'Police left, |leaving| the car behind.',
  },
  {
    id: 'adjective-after-verb',
    match: ({ bits, before, next }) =>
      any(bits, BIT.PAST) &&
      any(before, BIT.PAST | BIT.THIRD) &&
      any(next, BIT.NOUN | BIT.PLURAL | BIT.NOUNISH) &&
      !any(next, BIT.PROPER | BIT.PREP),
    tag: ({ nominal }) => nominal | BIT.ADJ,
    reason: 'between a verb and a noun a participle is an adjective',
    example: 'The film received |mixed| reviews.',
  },
  {
    id: 'adjective-before-noun',
    match: ({ bits, before, next }) =>
      any(bits, BIT.PAST) &&
      any(bits, BIT.ADJ) &&
      any(next, BIT.NOUN) &&
      !any(next, BIT.PROPER | VERBAL | BIT.TIME | BIT.PLURAL) &&
      !any(before, NOMINAL | BIT.REL | BIT.PLURAL),
    tag: nominal,
    reason: 'before a noun and without a subject a participle is an adjective',
    example: 'Fire and |limited| water drove them out.',
  },
  {
    id: 'past-before-name',
    firm: true,
    match: ({ at, bits, before, next }) => at > 0 && before === 0 && any(bits, BIT.PAST) && any(next, BIT.PROPER),
    tag: ({ bits }) => bits & (BIT.PAST | BIT.PART | BIT.BASE),
    reason: 'after a mark and before a name it is a verb, or a participle',
    example: '“The bridge is closed,” |thundered| Lena Holt.',
  },
  {
    id: 'past-or-participle',
    match: ({ bits }) => any(bits, BIT.PAST),
    tag: ({ bits }) => bits & (BIT.PAST | BIT.PART | BIT.BASE),
    reason: 'the form is of the past, or a participle: the clause around it tells',
    example: 'Officials |targeted| two villages.',
  },
  {
    id: 'participle',
    match: ({ bits }) => any(bits, BIT.PART),
    tag: just(BIT.PART),
    reason: 'the form is a participle',
    example: 'The letter |written| in May was lost.',
  },
  {
    id: 'after-relative',
    match: ({ before }) => any(before, BIT.REL) && !any(before, BIT.THAT | BIT.POSS),
    tag: ({ bits }) => bits & (BIT.BASE | BIT.THIRD),
    reason: 'a relative pronoun has its verb',
    example: 'The mill, which |makes| paper, closed.',
  },
  {
    id: 'after-that',
    match: ({ bits, before, next }) =>
      any(before, BIT.THAT) && any(bits, BIT.THIRD) && (next === 0 || any(next, BEHIND_VERB)),
    tag: just(BIT.THIRD),
    reason: 'after “that” and before an object it is a verb',
    example: 'He runs a mill that |supports| the town.',
  },
  {
    id: 'seldom-a-noun',
    match: ({ bits }) => any(bits, BIT.THIRD) && !any(bits, BIT.NOUNISH),
    tag: just(BIT.THIRD),
    reason: 'the form is seldom a noun',
    example: 'The court |accepts| the plea.',
  },
  {
    id: 'after-plural-or-and',
    match: ({ bits, before }) => !any(bits, BIT.NOUNISH) && any(before, BIT.PLURAL | BIT.AND),
    tag: just(BIT.BASE),
    reason: 'a plural or another verb before it makes it a verb',
    example: 'Officials |accept| the plan.',
  },
  {
    id: 'front-of-clause',
    match: ({ bits, before }) => !any(bits, BIT.NOUNISH) && before === 0,
    tag: just(BIT.BASE | BIT.NOUN),
    reason: 'at the front of a clause it is an order, or a noun',
    example: '|Seek| advice.',
  },
  {
    id: 'no-plural-subject',
    match: ({ bits }) => !any(bits, BIT.NOUNISH),
    tag: nominal,
    reason: 'without a subject in the plural it is no finite verb',
    example: 'The judge let him |go|.',
  },
  {
    id: 'reports-a-name',
    firm: true,
    match: ({ bits, before, next }) =>
      before === 0 && any(bits, BIT.THIRD) && any(next, BIT.PROPER | BIT.DET | BIT.SUBJECT),
    tag: just(BIT.THIRD),
    reason: 'after a mark and before a name it is a verb',
    example: 'The mill will close, |reports| Agerpres.',
  },
  {
    id: 'no-subject-or-object',
    match: ({ raw, at, before, verbSeen, next }) =>
      !any(before, NOMINAL | BIT.PLURAL) || verbSeen || !(next === 0 || any(next, BEHIND_VERB)) || finiteAhead(raw, at),
    tag: nominal,
    reason: 'it lacks a subject or an object, or its clause has another verb',
    example: 'Orvex posted higher revenue and |profit| in May.',
  },
  {
    id: 'singular-subject',
    match: ({ bits, before }) => any(bits, BIT.THIRD) && !any(before, BIT.PLURAL),
    tag: just(BIT.THIRD),
    reason: 'a noun in the singular before it is its subject',
    example: 'Iran |strikes| a port.',
  },
  {
    id: 'plural-subject',
    match: ({ bits, before }) => !any(bits, BIT.THIRD) && any(before, BIT.PLURAL),
    tag: just(BIT.BASE),
    reason: 'a plural before it is its subject',
    example: 'Officials |plan| a strike.',
  },
  {
    id: 'no-agreement',
    match: () => true,
    tag: nominal,
    reason: 'it does not agree with the noun before it',
    example: 'A mill |strike| in Dorna.',
  },
];
