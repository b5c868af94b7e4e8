import { BIT } from '#lib/core/language/lexicon.ts';
import { auxiliaryAhead, parenthesisFollows, strongFiniteAhead } from './finite-ahead.ts';
import type { Group, Opener } from './group.ts';
import { has, isBreak, lowerAt, type View, type Words } from './view.ts';

/** A form that may be past or participle, in its clause. */
export type Verb = {
  readonly words: Words;
  readonly view: View;
  readonly at: number;
  readonly opener: Opener;
  /** Where a subject may begin. */
  readonly start: number;
  /** Its clause has a finite verb before it. */
  readonly finiteInClause: boolean;
  /** The last finite verb before it. */
  readonly previous: Group | undefined;
  /** Nothing stands between what opens the clause and the verb. */
  readonly bare: boolean;
  /** The next word that is no adverb and no quotation mark. */
  readonly next: number;
  /** An object may follow. */
  readonly object: boolean;
  readonly intransitive: boolean;
  /** It may tell that somebody says something. */
  readonly cue: boolean;
};

/** One rule of telling a past form from a participle. */
export type FiniteRule = {
  readonly id: string;
  readonly match: (verb: Verb) => boolean;
  readonly finite: (verb: Verb) => boolean;
  readonly reason: string;
  /** The word between the bars is read by this rule. */
  readonly example: string;
};

const yes = () => true;
const no = () => false;
const byFollows = ({ words, view, next }: Verb) => lowerAt(words, view, next) === 'by';
const isPlain = ({ object, intransitive, cue }: Verb) => !object && !intransitive && !cue;
const verbIsAhead = ({ words, view, at }: Verb) => strongFiniteAhead(words, view, at);

/** The first rule that matches decides. */
export const FINITE_RULES: readonly FiniteRule[] = [
  {
    id: 'pronoun',
    match: hasPronoun,
    finite: yes,
    reason: 'a subject pronoun has its verb',
    example: 'The mayor said he |planned| it.',
  },
  {
    id: 'no-passive',
    match: ({ finiteInClause, intransitive }) => finiteInClause && intransitive,
    finite: yes,
    reason: 'it has no passive, so it is no participle of one',
    example: 'The mayor said two men |died|.',
  },
  {
    id: 'told-without-that',
    match: ({ finiteInClause, previous, bare, words }) =>
      finiteInClause && !bare && previous !== undefined && words.language.cues.verbs.has(previous.lemma),
    finite: (verb) => (verb.object || verb.cue || !verbIsAhead(verb)) && !byFollows(verb),
    reason: 'after a verb of saying and a subject a clause goes on without “that”',
    example: 'The mayor said Pop |emphasized| the need.',
  },
  {
    id: 'second-in-clause',
    match: ({ finiteInClause }) => finiteInClause,
    finite: no,
    reason: 'its clause has a finite verb',
    example: 'The council closed homes |damaged| in May.',
  },
  {
    id: 'joined',
    match: ({ bare, opener }) => bare && opener === 'and',
    finite: (verb) => (verb.previous !== undefined && verb.previous.form !== 'present') || isSharedParticiple(verb),
    reason: 'it is joined to the verb before it',
    example: 'The council closed the bridge and |opened| the ferry.',
  },
  {
    id: 'relative',
    match: ({ bare, opener }) => bare && opener === 'rel',
    finite: yes,
    reason: 'the relative pronoun is its subject',
    example: 'The bridge, which |cracked| in May, closed.',
  },
  {
    id: 'inverted',
    match: ({ bare, opener }) => bare && (opener === 'main' || opener === 'comma' || opener === 'sub'),
    finite: isInverted,
    reason: 'its subject may stand behind it where somebody says something',
    example: 'The bridge is closed, |insisted| the mayor.',
  },
  {
    id: 'bare',
    match: ({ bare }) => bare,
    finite: no,
    reason: 'it has no subject',
    example: 'The council heard that |asked| in May.',
  },
  {
    id: 'noun-joined',
    match: (verb) =>
      verb.opener === 'and' &&
      isPlain(verb) &&
      verb.previous !== undefined &&
      has(verb.words, verb.view, verb.next, BIT.PREP | BIT.ADV) &&
      !opensAnew(verb),
    finite: no,
    reason: '“and” joins a noun that it describes',
    example: 'Police found a car and clothes |used| in the raid.',
  },
  {
    id: 'after-comma',
    match: (verb) =>
      verb.opener === 'comma' &&
      isPlain(verb) &&
      verb.previous !== undefined &&
      has(verb.words, verb.view, verb.next, BIT.PREP),
    finite: ({ words, view, at, start }) =>
      has(words, view, at - 1, NOMINAL | BIT.ADV) &&
      has(words, view, start, BIT.DET | BIT.POSS | BIT.PROPER | BIT.SUBJECT | BIT.NUM),
    reason: 'after a comma it needs a subject of its own',
    example: 'The ferry sailed, the bridge |cracked| in May.',
  },
  {
    id: 'phrase-joined',
    match: ({ words, view, opener, start }) => opener === 'and' && has(words, view, start, BIT.PREP),
    finite: no,
    reason: '“and” joins a phrase with a preposition',
    example: 'The men came from the port and from villages |flooded| that day.',
  },
  {
    id: 'after-mark',
    match: ({ words, view, at }) => isBreak(words, view, at - 1),
    finite: ({ words, view, at }) => !parenthesisFollows(words, view, at),
    reason: 'after a mark it is a verb, unless another follows behind the next one',
    example: 'The mill, |founded| in 1900, closed.',
  },
  {
    id: 'by',
    match: byFollows,
    finite: (verb) => !auxiliaryAhead(verb.words, verb.view, verb.at) && !verbIsAhead(verb),
    reason: 'with “by” it is a participle where another verb follows',
    example: 'Homes |damaged| by the flood were rebuilt.',
  },
  {
    id: 'verb-ahead',
    match: (verb) => isPlain(verb) && verbIsAhead(verb),
    finite: no,
    reason: 'the finite verb is still to come',
    example: 'Homes |damaged| in the flood were rebuilt.',
  },
  {
    id: 'has-subject',
    match: yes,
    finite: yes,
    reason: 'a noun before it is its subject',
    example: 'The council |closed| the bridge.',
  },
];

/** ", and Farr scored", "but it felt": behind a comma or a "but" another clause is likelier than another noun. */
const opensAnew = ({ words, view, start }: Verb): boolean =>
  has(words, view, start, BIT.DET | BIT.POSS | BIT.PROPER | BIT.SUBJECT | BIT.NUM | BIT.PLURAL) &&
  (isBreak(words, view, start - 2) || words.language.coordination.against.has(lowerAt(words, view, start - 1)));

/** "he planned": a subject pronoun has its verb. */
function hasPronoun({ words, view, at }: Verb): boolean {
  let before = at - 1;
  while (before > 0 && has(words, view, before, BIT.ADV)) before -= 1;
  return has(words, view, before, BIT.SUBJECT) && !has(words, view, before, BIT.DET | BIT.REL | BIT.OBJECT);
}

/** "was arrested and charged": one auxiliary serves both. */
const isSharedParticiple = ({ previous, words, view, at }: Verb): boolean =>
  previous !== undefined && previous.to - previous.from > 1 && has(words, view, at, BIT.PART);

/** "…, said the mayor": a cue, a name after it, and something said before it. */
function isInverted(verb: Verb): boolean {
  if (!verb.cue || verb.at === 0 || byFollows(verb)) return false;
  return has(verb.words, verb.view, verb.next, BIT.DET | BIT.PROPER | BIT.SUBJECT | BIT.POSS);
}

const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME | BIT.SUBJECT | BIT.OBJECT | BIT.NUM | BIT.PLURAL | BIT.OWNER;
