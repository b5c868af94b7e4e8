import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { SpeakerKind } from '../extraction.ts';
import type { Person } from '../grammar/register.ts';
import type { Words } from '../grammar/view.ts';
import { ownNameIn } from './names-behind.ts';
import { hasBit, isMarked, nounAt, phraseAt, type Stretch } from './source-phrase.ts';

/** What the rules see of a source. */
export type SourceFacts = {
  readonly words: Words;
  readonly stretch: Stretch;
  /** The noun that the phrase is about. */
  readonly head: number;
  /** Whom the phrase is about, and does not merely name. */
  readonly person: Person | null;
  readonly name: string | null;
};

export type KindRule = {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** A clause that goes after “because”: what the rule saw. */
  readonly words: string;
  /** A text whose only source is of the kind, by this rule. */
  readonly example: string;
  readonly when: (facts: SourceFacts) => boolean;
};

/** In order: the first that holds tells the kind of a source. */
export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'source.withheld',
    kind: 'anonymous_source',
    words: 'the copy says that the name is kept back, or how somebody unnamed comes to know',
    example: 'A nurse, who asked not to be named, said the ward was full.',
    when: ({ words, stretch, person }) => person === null && isWithheld(words, stretch),
  },
  {
    id: 'source.paper',
    kind: 'document',
    words: 'the phrase is about something written',
    example: 'The audit said the bridge was unsafe.',
    when: ({ words, head }) => PAPERS.has(nounAt(words, head) ?? '') && !hasBit(words, head + 1, BIT.OWNER),
  },
  {
    id: 'source.person',
    kind: 'person',
    words: 'the story names the person in full',
    example: 'Mayor Edda Quist said the bridge will close.',
    when: ({ person }) => person !== null,
  },
  {
    id: 'source.voice',
    kind: 'organisation',
    words: 'unnamed officials or a spokesperson speak for a body that is named',
    example: 'Lunca Port officials said the pier is safe.',
    when: ({ words, stretch, head }) =>
      VOICES.has(nounAt(words, head) ?? '') && ownNameIn(words, stretch, head) !== null,
  },
  {
    id: 'source.body',
    kind: 'organisation',
    words: 'the phrase is about a body, by its kind',
    example: 'The ministry said the ward was full.',
    when: ({ words, head }) => isBody(words, head),
  },
  {
    id: 'source.sources',
    kind: 'anonymous_source',
    words: 'the copy calls them its sources',
    example: 'Sources said the deal was dead.',
    when: ({ words, head }) => nounAt(words, head) === 'unnamed',
  },
  {
    id: 'source.several',
    kind: 'unnamed_group',
    words: 'several people speak, and none of them is named',
    example: 'Several residents said the water smelled.',
    when: ({ words, stretch, head }) => isSeveral(words, stretch, head),
  },
  {
    id: 'source.name',
    kind: 'organisation',
    words: 'the phrase is a name, and no person’s',
    example: 'Norvik said the flights were late.',
    when: ({ words, head, name }) => name !== null && hasBit(words, head, BIT.PROPER),
  },
  {
    id: 'source.somebody',
    kind: 'unnamed_person',
    words: 'somebody speaks, and the copy does not say who',
    example: 'A neighbour said the door was open.',
    when: () => true,
  },
];

const PAPERS: ReadonlySet<string> = new Set(['document', 'statement', 'poll', 'court', 'social_post']);
const VOICES: ReadonlySet<string> = new Set(['voice', 'spokesperson']);
const BODIES: ReadonlySet<string> = new Set(['body', 'press_report']);

/** A phrase that keeps the name back, inside or right behind: "who asked not to be named". */
function isWithheld(words: Words, { from, to }: Stretch): boolean {
  const end = Math.min(words.tokens.length, to + REACH);
  for (let at = from; at < end; at += 1)
    if (phraseAt(words, at, words.tokens.length)?.tells === 'withheld') return true;
  return false;
}

/** ", who asked": in words. */
const REACH = 4;

const isBody = (words: Words, head: number): boolean => {
  const noun = nounAt(words, head);
  return noun === undefined ? isMarked(words, head, MARK.BODY) : BODIES.has(noun);
};

function isSeveral(words: Words, { from }: Stretch, head: number): boolean {
  const noun = nounAt(words, head);
  if (noun === 'group' || noun === 'voice') return true;
  return !hasBit(words, head, BIT.PROPER) && (hasBit(words, head, BIT.PLURAL) || hasBit(words, from, BIT.NUM));
}
