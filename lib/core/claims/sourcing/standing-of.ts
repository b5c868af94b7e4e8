import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { SpeakerKind, Standing } from '../extraction.ts';
import type { Person } from '../grammar/register.ts';
import type { Resolved } from '../grammar/resolve.ts';
import type { View, Words } from '../grammar/view.ts';
import type { Introductions } from './introductions.ts';
import { KIND_RULES, type SourceFacts } from './kind-rules.ts';
import { issuerOf, ownNameIn } from './names-behind.ts';
import { reasonAfter, reasonIn } from './reasons.ts';
import {
  hasBit,
  headOf,
  isMarked,
  lowerOf,
  nounAt,
  stretchOf,
  textOf,
  withoutArticle,
  type Stretch,
} from './source-phrase.ts';

type Known = { readonly who: Resolved; readonly introduced: Introductions };

/** Who speaks in a link: what kind of source, under which full name, with what title, and why it may. */
export function standingOf(words: Words, view: View, { who, introduced }: Known): Standing {
  const stretch = stretchOf(view) ?? { from: 0, to: 0 };
  const head = headOf(words, stretch);
  const person = aboutPerson(words, stretch, { head, person: who.person }) ?? goesOn(words, stretch, introduced);
  const facts: SourceFacts = { words, stretch, head, person, name: who.name };
  const rule = KIND_RULES.find(({ when }) => when(facts));
  const kind = rule?.kind ?? 'unnamed_person';
  const isBare = stretch.to - stretch.from === 1 && (rule?.id === 'source.name' || kind === 'unnamed_person');
  const called = isBare && words.tokens[head]?.capital === true ? introduced.called(lowerOf(words, head)) : null;
  if (called !== null) return { kind: 'person', ...called };
  if (kind === 'person' && person !== null)
    return { kind, fullName: withoutTitle(person.full, words.language), ...introduced.of(person) };
  return { kind, fullName: nameOf(kind, facts), title: null, justification: reasonFor(kind, facts) };
}

/** "Rev. Ana Pop" is Ana Pop. */
function withoutTitle(full: string, { sources, sheet }: Language): string {
  const parts = full.split(' ');
  const isTitle = (word: string) => sources.nouns.get(word) === 'office' || sheet.courtesy.has(word);
  while (parts.length > 2 && isTitle(parts[0]?.toLowerCase().replace(/\.$/, '') ?? '')) parts.shift();
  return parts.join(' ');
}

/** Whoever spoke before, where a pronoun stands for no more than that: “he said”. */
function goesOn(words: Words, { from, to }: Stretch, { speaksOn }: Introductions): Person | null {
  const sex = to - from === 1 ? words.language.people.pronouns.get(lowerOf(words, from)) : undefined;
  return sex === undefined ? null : speaksOn({ sex, start: words.tokens[from]?.start ?? 0 });
}

/** Not for "a Norvik Airlines spokeswoman", "Trump voters": the name is not what the phrase is about. */
function aboutPerson(
  words: Words,
  { from, to }: Stretch,
  { head, person }: { readonly head: number; readonly person: Person | null },
): Person | null {
  if (person === null || isMarked(words, head, MARK.BODY)) return null;
  const last = person.last.toLowerCase();
  if (lowerOf(words, head) === last || hasBit(words, head, BIT.PROPER)) return person;
  for (let at = from; at < head; at += 1) if (lowerOf(words, at) === last) return null;
  return nounAt(words, head) === 'group' && to - from > 1 ? null : person;
}

function nameOf(kind: SpeakerKind, { words, stretch, head, name }: SourceFacts): string | null {
  if (kind === 'document') return issuerOf(words, stretch, head);
  if (kind === 'unnamed_group')
    return hasBit(words, head, BIT.NOUN) ? textOf(words, { from: head, to: head + 1 }) : null;
  if (kind !== 'organisation') return null;
  return ownNameIn(words, stretch, head) ?? name ?? textOf(words, withoutArticle(words, stretch));
}

function reasonFor(kind: SpeakerKind, { words, stretch, head }: SourceFacts): string | null {
  const inside = reasonIn(words, stretch, head);
  if (inside !== null) return inside;
  return kind === 'anonymous_source' ? textOf(words, stretch) : reasonAfter(words, stretch.to);
}
