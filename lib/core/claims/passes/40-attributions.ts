import type { Span } from '#lib/core/text/span.ts';
import type { Doc, Reading } from '../doc.ts';
import { whoOf } from '../grammar/attribution-of.ts';
import { attribute, bodyOf, type Body } from '../grammar/attribute.ts';
import { cueOf } from '../grammar/cue-of.ts';
import { groupsOf, mainGroup } from '../grammar/groups.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import type { Person } from '../grammar/register.ts';
import { resolve, type Resolved } from '../grammar/resolve.ts';
import { frontOf } from '../grammar/subject.ts';
import { IN_QUOTES, wholeView, type Words } from '../grammar/view.ts';
import { quotedRuns, quotedSpans } from './quoted-runs.ts';
import { sentenceKinds } from './sentence-kinds.ts';
import { NO_ASSERTION, silenceOf } from './silence.ts';

/** Takes off who says it, and leaves what was said. `"X said P."` gives P under the chain X. */
export function attributions(doc: Doc): Doc {
  const kinds = sentenceKinds(doc);
  let topics: readonly Person[] = [];
  let speaker: Resolved | null = null;
  const readings = doc.words.map((words, at): Reading => {
    const silence = silenceOf(kinds[at] ?? 'paragraph', words);
    const body = silence === null || silence === NO_ASSERTION ? sentenceBody(words) : null;
    const parts = silence === null ? partsOf(words, body) : [];
    const reading = { parts, topics, body, speaker };
    const heard = heardIn(doc, words, reading);
    const person = heard.person ?? subjectOf(doc, words, reading);
    if (person !== null && person !== topics[0])
      topics = [person, ...topics.filter((one) => one !== person)].slice(0, REMEMBERED);
    speaker = heard.speaker ?? (person === null ? speaker : known(person));
    return reading;
  });
  return { ...doc, readings: spreadOverQuotations(doc, readings) };
}

/** In words. Longer than any sentence of copy: such a stretch is one claim as it stands, which also keeps the work linear. */
const LONGEST = 300;

const sentenceBody = (words: Words): Body | null =>
  words.tokens.length > LONGEST ? null : bodyOf(words, wholeView(words));

function partsOf(words: Words, body: Body | null): readonly Part[] {
  if (body !== null) return announces(words, body) ? [] : attribute(words, body);
  const view = wholeView(words);
  return [{ chain: [], view, keepsVerb: false, presupposed: false, whole: true, rules: ['sentence.too-long'] }];
}

/** "He said:" before a paragraph in quotation marks asserts nothing yet. */
function announces(words: Words, { view, groups }: Body): boolean {
  const last = words.tokens.length - 1;
  const main = words.tokens[last]?.lower === ':' && words.quoted[last] === 0 ? mainGroup(groups) : undefined;
  if (main === undefined || groups.some((group) => group.finite && group.from > main.from)) return false;
  return cueOf(words, view, main)?.verb.kind === 'say';
}

/** How many people are kept in mind for a pronoun. */
const REMEMBERED = 4;

const known = (person: Person): Resolved => ({ person, name: person.name, anonymous: null, indirect: true });

type Heard = { readonly person: Person | null; readonly speaker: Resolved | null };

const NOBODY: Heard = { person: null, speaker: null };

/** The innermost speaker of the sentence, named or not, and the innermost whom the text knows as a person. */
function heardIn(doc: Doc, words: Words, { parts, topics, speaker: before }: Reading): Heard {
  if (parts.every(({ chain }) => chain.length === 0)) return NOBODY;
  const around = { register: doc.register, topics, speaker: before };
  let speaker: Resolved | null = null;
  for (const { chain } of parts) {
    for (let at = chain.length - 1; at >= 0; at -= 1) {
      const link = chain[at];
      const who = link === undefined ? null : whoOf(words, link, around);
      if (who === null) continue;
      if (speaker === null && (who.name !== null || who.anonymous !== null)) speaker = who;
      if (who.person !== null) return { person: who.person, speaker };
    }
  }
  return { person: null, speaker };
}

/** Whom a sentence leaves in mind in which nobody speaks: its subject. */
function subjectOf(doc: Doc, words: Words, { parts, topics, speaker }: Reading): Person | null {
  const part = parts[0];
  if (part === undefined || part.whole === true) return null;
  const main = mainGroup(part.groups ?? groupsOf(words, part.view));
  if (main === undefined) return null;
  const { subject } = frontOf(words, part.view, main);
  return resolve(words, part.view.slice(subject.from, subject.to), { register: doc.register, topics, speaker }).person;
}

/** A quotation of several sentences has one speaker, whichever of them names him: “A. B,” she said. “C.” */
function spreadOverQuotations(doc: Doc, readings: readonly Reading[]): readonly Reading[] {
  const spread = [...readings];
  const run = quotedRuns(doc, (at) => outerLink(doc, readings, at) !== null);
  for (let at = 0; at < spread.length; at += 1) {
    const link = outerLink(doc, readings, at);
    if (link === null) continue;
    const reach = run(at);
    const more = reach.flatMap((one) => quotedSpans(doc, one));
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

const widened = (part: Part, more: readonly Span[]): Part =>
  part.chain[0] === undefined || more.length === 0
    ? part
    : { ...part, chain: [{ ...part.chain[0], more }, ...part.chain.slice(1)] };
