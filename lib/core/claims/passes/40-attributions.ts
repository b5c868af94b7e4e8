import type { Doc, Reading } from '../doc.ts';
import { attribute } from '../grammar/attribute.ts';
import { groupsOf } from '../grammar/groups.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import { resolve } from '../grammar/resolve.ts';
import { frontOf } from '../grammar/subject.ts';
import { IN_QUOTES, wholeView, type Words } from '../grammar/view.ts';
import { silenceOf } from './silence.ts';

/** Takes off who says it, and leaves what was said. `"X said P."` gives P under the chain X. */
export function attributions(doc: Doc): Doc {
  const kinds = new Map(doc.blocks.map((block) => [block.id, block.kind]));
  let topics: readonly Person[] = [];
  const readings = doc.words.map((words, at): Reading => {
    const kind = kinds.get(doc.sentences[at]?.block ?? '') ?? 'paragraph';
    const parts = silenceOf(kind, words) === null ? partsOf(words) : [];
    const reading = { parts, topics };
    topics = nextTopics(doc, words, reading);
    return reading;
  });
  return { ...doc, readings: spreadOverQuotations(doc, readings) };
}

/** In words. Longer than any sentence of copy: such a stretch is one claim as it stands, which also keeps the work linear. */
const LONGEST = 300;

function partsOf(words: Words): readonly Part[] {
  const view = wholeView(words);
  if (view.length <= LONGEST) return attribute(words, view);
  return [{ chain: [], view, keepsVerb: false, presupposed: false, whole: true, rules: ['sentence.too-long'] }];
}

/** How many people are kept in mind for a pronoun. */
const REMEMBERED = 4;

/** Whom the sentence leaves in mind: the innermost speaker or the subject, then those of the sentences before. */
function nextTopics(doc: Doc, words: Words, reading: Reading): readonly Person[] {
  const person = foremost(doc, words, reading);
  return person === null
    ? reading.topics
    : [person, ...reading.topics.filter((one) => one !== person)].slice(0, REMEMBERED);
}

function foremost(doc: Doc, words: Words, { parts, topics }: Reading): Person | null {
  const around = { register: doc.register, topics };
  for (const part of parts) {
    for (const link of part.chain.toReversed()) {
      const person = link.source === null ? null : resolve(words, link.source, around).person;
      if (person !== null) return person;
    }
  }
  if (parts[0] === undefined || parts[0].whole === true) return null;
  const { view } = parts[0];
  const main = groupsOf(words, view).find((group) => group.finite);
  if (main === undefined) return null;
  const { subject } = frontOf(words, view, main);
  return resolve(words, view.slice(subject.from, subject.to), around).person;
}

/** A quotation of several sentences has one speaker, whichever of them names him: “A. B,” she said. “C.” */
function spreadOverQuotations(doc: Doc, readings: readonly Reading[]): readonly Reading[] {
  const spread = [...readings];
  const wholly = doc.words.map(isWhollyQuoted);
  for (let at = 0; at < spread.length; at += 1) {
    if (wholly[at] !== true || hasLinks(spread[at])) continue;
    const before = at > 0 && sameParagraph(doc, at - 1, at) ? lastQuotedLink(doc, spread[at - 1], at - 1) : null;
    const after = before === null ? linkAhead(doc, spread, wholly, at) : null;
    const found = before ?? after;
    const reading = spread[at];
    if (found === null || reading === undefined) continue;
    spread[at] = { ...reading, parts: reading.parts.map((part) => ({ ...part, chain: [found, ...part.chain] })) };
  }
  return spread;
}

const hasLinks = (reading: Reading | undefined) => reading?.parts.some((part) => part.chain.length > 0) ?? false;

const sameParagraph = (doc: Doc, a: number, b: number) => doc.sentences[a]?.block === doc.sentences[b]?.block;

/** All of its words stand inside quotation marks. */
function isWhollyQuoted(words: Words): boolean {
  let quoted = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (words.tokens[at]?.kind === 'mark') continue;
    if (words.quoted[at] !== IN_QUOTES) return false;
    quoted += 1;
  }
  return quoted > 0;
}

/** The link of a sentence that has a quotation under it. */
function lastQuotedLink(doc: Doc, reading: Reading | undefined, at: number): LinkWords | null {
  const words = doc.words[at];
  const part: Part | undefined = reading?.parts.findLast(
    (one) =>
      one.chain.length > 0 && (words === undefined || one.view.some((token) => words.quoted[token] === IN_QUOTES)),
  );
  return part?.chain[0] === undefined ? null : located(part.chain[0], words);
}

/** How many sentences of one quotation may stand before the one that names the speaker. */
const AHEAD = 12;

function linkAhead(doc: Doc, readings: readonly Reading[], wholly: readonly boolean[], from: number): LinkWords | null {
  for (let at = from + 1; at < readings.length && at <= from + AHEAD && sameParagraph(doc, from, at); at += 1) {
    if (hasLinks(readings[at])) return lastQuotedLink(doc, readings[at], at);
    if (wholly[at] !== true) return null;
  }
  return null;
}

/** A link whose words lie in another sentence carries that sentence with it. */
const located = (link: LinkWords, words: Words | undefined): LinkWords =>
  words === undefined || link.words !== undefined ? link : { ...link, words };
