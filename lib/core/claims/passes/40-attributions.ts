import type { Span } from '#lib/core/text/span.ts';
import type { Doc, Reading } from '../doc.ts';
import { attribute } from '../grammar/attribute.ts';
import { groupsOf, mainGroup } from '../grammar/groups.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import { resolve } from '../grammar/resolve.ts';
import { frontOf } from '../grammar/subject.ts';
import { IN_QUOTES, QUOTE_MARK, spansOf, tidy, wholeView, type Words } from '../grammar/view.ts';
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
  const main = mainGroup(parts[0].groups ?? groupsOf(words, view));
  if (main === undefined) return null;
  const { subject } = frontOf(words, view, main);
  return resolve(words, view.slice(subject.from, subject.to), around).person;
}

/** A quotation of several sentences has one speaker, whichever of them names him: “A. B,” she said. “C.” */
function spreadOverQuotations(doc: Doc, readings: readonly Reading[]): readonly Reading[] {
  const spread = [...readings];
  const wholly = doc.words.map(isWhollyQuoted);
  for (let at = 0; at < spread.length; at += 1) {
    const link = outerLink(doc, readings, at);
    if (link === null) continue;
    const reach = quotedAround(doc, wholly, readings, at);
    const more = reach.flatMap((one) => contentOf(doc, one));
    for (const one of [at, ...reach]) {
      const reading = spread[one];
      if (reading === undefined) continue;
      const shared = { ...link, rule: 'attribution.quotation' as const, words: link.words ?? doc.words[at], more };
      spread[one] = {
        ...reading,
        parts: reading.parts.map((part) =>
          one === at ? widened(part, more) : { ...part, chain: [shared, ...part.chain] },
        ),
      };
    }
  }
  return spread;
}

/** The link of a sentence whose cue stands outside the quotation that it introduces or closes. */
function outerLink(doc: Doc, readings: readonly Reading[], at: number): LinkWords | null {
  const words = doc.words[at];
  if (words === undefined) return null;
  for (const part of readings[at]?.parts ?? []) {
    const link = part.chain[0];
    const outside =
      link !== undefined && link.source !== null && link.cue.every((token) => words.quoted[token] !== IN_QUOTES);
    if (outside && link.content.some((token) => words.quoted[token] === IN_QUOTES)) return link;
  }
  return null;
}

/** How many sentences of one quotation may stand before or after the one that names the speaker. */
const REACH = 12;

/** The sentences beside it that lie wholly in quotation marks, in one run with it, and have no speaker of their own. */
function quotedAround(doc: Doc, wholly: readonly boolean[], readings: readonly Reading[], at: number): number[] {
  const free = (other: number) => wholly[other] === true && outerLink(doc, readings, other) === null;
  const found: number[] = [];
  let first = at;
  while (at - first < REACH && goesOnFrom(doc, first - 1, first, QUOTED_BACK) && free(first - 1))
    found.unshift((first -= 1));
  let last = at;
  while (last - at < REACH && goesOnFrom(doc, last, last + 1, QUOTED_ON) && free(last + 1)) found.push((last += 1));
  return found;
}

const QUOTED_BACK = 'the second begins inside the quotation';
const QUOTED_ON = 'the second may open a quotation of its own';

/**
 * Whether two neighbouring sentences may belong to one speaker's quotation: in one paragraph, or in two where the first
 * leaves its quotation open and the second opens one again, as copy does when a quotation runs over paragraphs.
 */
function goesOnFrom(doc: Doc, from: number, to: number, how: typeof QUOTED_BACK | typeof QUOTED_ON): boolean {
  const [a, b] = [doc.sentences[from], doc.sentences[to]];
  const [before, after] = [doc.words[from], doc.words[to]];
  if (a === undefined || b === undefined || before === undefined || after === undefined) return false;
  if (a.block === b.block) return how === QUOTED_ON || after.quoted[0] === IN_QUOTES;
  return after.quoted[0] === QUOTE_MARK && before.quoted.at(-1) === IN_QUOTES;
}

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

const contentOf = (doc: Doc, at: number): Span[] => {
  const words = doc.words[at];
  return words === undefined ? [] : spansOf(words, tidy(words, wholeView(words)));
};

const widened = (part: Part, more: readonly Span[]): Part =>
  part.chain[0] === undefined || more.length === 0
    ? part
    : { ...part, chain: [{ ...part.chain[0], more }, ...part.chain.slice(1)] };
