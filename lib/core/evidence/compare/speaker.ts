import { extract } from '#lib/core/claims/extract.ts';
import type { Attribution } from '#lib/core/claims/extraction.ts';
import { linksOf } from '#lib/core/claims/links-of.ts';
import type { ClaimLink, ClaimSide, Lack, PassageSide } from './comparison.ts';
import { mayBeOneName, nameWords } from './same-name.ts';
import type { Window } from './window.ts';

/** That whoever the copy credits is neither shown as saying it nor the one who speaks in the capture. */
export function lacksSpeaker({ chain, language }: ClaimSide, passage: PassageSide, near: Window): Lack | null {
  const credited = chain.filter(({ name, anonymous, text }) => name !== null || anonymous !== null || text !== null);
  if (credited.length === 0) return null;
  const publisher = [passage.publisher.name, ...passage.publisher.aliases];
  if (credited.some((link) => namesOf(link).some((name) => publisher.some((own) => isOne(name, own, language)))))
    return null;
  if (credited.some((link) => isShown(link, near, language))) return null;
  const last = credited.at(-1);
  const name = last?.name ?? last?.text ?? last?.anonymous ?? '';
  return { kind: 'speaker', claim: null, words: `This passage does not name ${name}.` };
}

const namesOf = ({ name, aliases, text, anonymous }: ClaimLink): readonly string[] =>
  name !== null ? [name, ...aliases] : text !== null && anonymous === null ? [text, ...aliases] : aliases;

const isOne = (name: string, other: string, language: string): boolean =>
  mayBeOneName(nameWords(name, language), nameWords(other, language));

function isShown(link: ClaimLink, near: Window, language: string): boolean {
  const { text, claims } = extract(near.text, { language: near.language });
  if (text !== near.text) return false;
  const said = linksOf(claims).filter((one) => touches(one, near));
  if (said.some((one) => isBy(one, link, language) || isByPronoun(one, link, near, language))) return true;
  if (said.some(({ source }) => source !== null)) return false;
  return isNamed(link, near, language);
}

/** Its words or what they bring lie in the sentences of the quote. */
function touches({ cue, source, content }: Attribution, { sentences, quote }: Window): boolean {
  const first = sentences[0]?.start ?? quote.start;
  const last = sentences.at(-1)?.end ?? quote.end;
  if (content.some(({ start, end }) => start < quote.end && quote.start < end)) return true;
  const place = source ?? cue;
  return place.start < last && first < place.end;
}

function isBy({ source }: Attribution, link: ClaimLink, language: string): boolean {
  if (source === null) return false;
  if (link.name === null && link.anonymous !== null) return source.anonymous !== null || source.name === null;
  // "Bellamy, the fire chief": the name, and what stands beside it
  const parts = source.text.split(/,\s/u).filter((part) => /^\p{Lu}/u.test(part));
  const shown = source.name === null ? [source.text, ...parts] : [source.name, source.text, ...parts];
  return namesOf(link).some((name) => shown.some((own) => isOne(name, own, language) || holds(own, name, language)));
}

/** "a spus el comisiei": the last person whom the text names before it, where the engine leaves the pronoun as it stands. */
function isByPronoun({ source }: Attribution, link: ClaimLink, { text }: Window, language: string): boolean {
  if (source === null || !PRONOUN.test(source.text) || (source.name !== null && source.name !== source.text))
    return false;
  const before = text.slice(Math.max(0, source.start - NEAR), source.start);
  const last = [...before.matchAll(PERSON)].at(-1)?.[0];
  return last !== undefined && namesOf(link).some((name) => isOne(name, last, language));
}

const PRONOUN = /^(?:he|she|el|ea|acesta|aceasta|dânsul|dânsa)(?!\p{L})/iu;
const PERSON = /\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+/gu;
/** How far a pronoun reaches back, in UTF-16 units. */
const NEAR = 300;

/** "a spokesman for the Slate Pilots’ Guild" holds the name of the guild. */
function holds(words: string, name: string, language: string): boolean {
  const own = nameWords(words, language);
  const asked = nameWords(name, language);
  return asked.length > 0 && asked.every((word) => own.includes(word));
}

/** Nobody is shown as saying it, and the name stands in the sentences of the quote: "Mayor Vosse on the harbour: …". */
function isNamed(link: ClaimLink, { text, sentences }: Window, language: string): boolean {
  const there = new Set(nameWords(sentences.map(({ start, end }) => text.slice(start, end)).join(' '), language));
  return namesOf(link).some((name) => {
    const words = nameWords(name, language);
    const last = words.at(-1);
    return last !== undefined && there.has(last);
  });
}
