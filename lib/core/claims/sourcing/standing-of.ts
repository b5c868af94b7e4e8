import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { SpeakerKind, Standing } from '../extraction.ts';
import type { Person } from '../grammar/register.ts';
import type { Resolved } from '../grammar/resolve.ts';
import type { View, Words } from '../grammar/view.ts';
import { stretchOf } from './channel-of.ts';
import type { Introductions } from './introductions.ts';
import { issuerOf, ownNameIn } from './names-behind.ts';
import { reasonAfter, reasonIn } from './reasons.ts';
import {
  headOf,
  hasBit,
  isMarked,
  lowerOf,
  nounAt,
  phraseAt,
  textOf,
  withoutArticle,
  type Stretch,
} from './source-phrase.ts';

/** Who speaks in a link: what kind of source, under which full name, with what title, and why it may. */
export function standingOf(
  words: Words,
  view: View,
  { who, introduced }: { readonly who: Resolved; readonly introduced: Introductions },
): Standing {
  const stretch = stretchOf(view) ?? { from: 0, to: 0 };
  const head = headOf(words, stretch);
  const facts: Facts = { words, stretch, head, who, person: aboutPerson(words, { stretch, head, who }) };
  const rule = RULES.find(({ when }) => when(facts));
  const kind = rule?.kind ?? 'unnamed_person';
  if (kind === 'person') {
    const full = facts.person?.full ?? who.name ?? textOf(words, stretch);
    const known = introduced(facts.person);
    return { kind, fullName: full, title: known.title, justification: known.justification };
  }
  return { kind, fullName: nameOf(kind, facts), title: null, justification: reasonFor(kind, facts) };
}

type Facts = {
  readonly words: Words;
  readonly stretch: Stretch;
  readonly head: number;
  readonly who: Resolved;
  readonly person: Person | null;
};

type KindRule = { readonly id: string; readonly kind: SpeakerKind; readonly when: (facts: Facts) => boolean };

/** In order: the first that holds tells the kind. */
const RULES: readonly KindRule[] = [
  { id: 'source.withheld', kind: 'anonymous_source', when: isWithheld },
  { id: 'source.paper', kind: 'document', when: isPaper },
  { id: 'source.person', kind: 'person', when: isPerson },
  { id: 'source.voice', kind: 'organisation', when: isVoice },
  { id: 'source.body', kind: 'organisation', when: isBody },
  { id: 'source.sources', kind: 'anonymous_source', when: isSources },
  { id: 'source.several', kind: 'unnamed_group', when: isSeveral },
  { id: 'source.name', kind: 'organisation', when: isName },
];

/** "who asked not to be named" inside the phrase or right behind it. */
function isWithheld({ words, stretch: { from, to }, person }: Facts): boolean {
  if (person !== null) return false;
  const end = Math.min(words.tokens.length, to + REACH);
  for (let at = from; at < end; at += 1) {
    if (at > to + 3) break;
    if (phraseAt(words, at, words.tokens.length)?.tells === 'withheld') return true;
  }
  return false;
}

/** In words. */
const REACH = 12;

const PAPERS: ReadonlySet<string> = new Set(['document', 'statement', 'poll', 'court', 'social_post']);

function isPaper({ words, head }: Facts): boolean {
  const noun = nounAt(words, head);
  return noun !== undefined && PAPERS.has(noun) && !hasBit(words, head + 1, BIT.OWNER);
}

function isPerson({ person }: Facts): boolean {
  return person !== null;
}

/** Not for "a Norvik Airlines spokeswoman", "Trump voters": the name is not what the phrase is about. */
function aboutPerson(
  words: Words,
  { stretch, head, who: { person } }: Pick<Facts, 'stretch' | 'head' | 'who'>,
): Person | null {
  if (person === null || isMarked(words, head, MARK.BODY)) return null;
  const last = person.last.toLowerCase();
  if (lowerOf(words, head) === last || hasBit(words, head, BIT.PROPER)) return person;
  for (let at = stretch.from; at < head; at += 1) if (lowerOf(words, at) === last) return null;
  return nounAt(words, head) === 'group' && stretch.to - stretch.from > 1 ? null : person;
}

/** Unnamed officials and spokespeople of a body whose name stands with them. */
function isVoice(facts: Facts): boolean {
  const { words, head } = facts;
  const noun = nounAt(words, head);
  const speaks = noun === 'voice' || noun === 'spokesperson';
  return speaks && ownNameIn(words, facts.stretch, head) !== null;
}

function isBody({ words, head }: Facts): boolean {
  const noun = nounAt(words, head);
  return noun === 'body' || noun === 'press_report' || (noun === undefined && isMarked(words, head, MARK.BODY));
}

function isSources({ words, head }: Facts): boolean {
  return nounAt(words, head) === 'unnamed';
}

function isSeveral({ words, stretch, head }: Facts): boolean {
  const noun = nounAt(words, head);
  if (noun === 'group' || noun === 'voice') return true;
  if (hasBit(words, head, BIT.PROPER)) return false;
  return hasBit(words, head, BIT.PLURAL) || hasBit(words, stretch.from, BIT.NUM);
}

function isName({ words, head, who }: Facts): boolean {
  return who.name !== null && hasBit(words, head, BIT.PROPER);
}

function nameOf(kind: SpeakerKind, { words, stretch, head, who }: Facts): string | null {
  if (kind === 'anonymous_source' || kind === 'unnamed_person' || kind === 'person') return null;
  if (kind === 'unnamed_group')
    return hasBit(words, head, BIT.NOUN) ? textOf(words, { from: head, to: head + 1 }) : null;
  if (kind === 'document') return issuerOf(words, stretch, head);
  return ownNameIn(words, stretch, head) ?? who.name ?? textOf(words, withoutArticle(words, stretch));
}

function reasonFor(kind: SpeakerKind, { words, stretch, head }: Facts): string | null {
  const inside = reasonIn(words, stretch, head);
  if (inside !== null) return inside;
  return kind === 'anonymous_source' ? textOf(words, stretch) : reasonAfter(words, stretch.to);
}
