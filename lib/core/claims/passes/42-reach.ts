import type { Doc, Reading } from '../doc.ts';
import { spansOf, tidy, wholeView } from '../grammar/view.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import { answersQuestion } from '../reach/quoted-name.ts';
import { REACH_RULES } from '../reach/reach-rules.ts';
import { speakerOf } from '../reach/speakers.ts';
import { withTurns } from '../reach/turn.ts';
import { isWhollyQuoted, type Story } from '../reach/story.ts';
import type { RuleId } from '../rules.ts';
import { sentenceKinds } from './sentence-kinds.ts';

/** Speakers reach beyond the sentence that names them. `“A,” she said. “B.”` gives her both. */
export function reach(given: Doc): Doc {
  const doc = { ...given, readings: withTurns(given) };
  const speakers = doc.words.map((words, at) => {
    const reading = doc.readings[at];
    return reading === undefined || reading.parts.length + (reading.body === null ? 0 : 1) === 0
      ? null
      : speakerOf(words, reading);
  });
  const owners = new Map<number, Owner>();
  const story: Story = {
    sentences: doc.sentences,
    words: doc.words,
    kinds: sentenceKinds(doc),
    readings: doc.readings,
    speakers,
    quoted: doc.words.map(isWhollyQuoted),
    isTaken: (at) => owners.has(at),
  };
  const reached = new Map<number, number[]>();
  for (const { id, when, reaches } of REACH_RULES) {
    speakers.forEach((speaker, at) => {
      if (speaker === null || !when.includes(speaker.how)) return;
      for (const one of reaches(story, at)) {
        owners.set(one, { at, rule: id });
        reached.set(at, [...(reached.get(at) ?? []), one]);
      }
    });
  }
  return { ...doc, readings: doc.readings.map((reading, at) => ownedBy(doc, story, { reading, at, owners, reached })) };
}

type Owner = { readonly at: number; readonly rule: RuleId };

type Given = {
  readonly reading: Reading;
  readonly at: number;
  readonly owners: ReadonlyMap<number, Owner>;
  readonly reached: ReadonlyMap<number, readonly number[]>;
};

function ownedBy(doc: Doc, story: Story, { reading, at, owners, reached }: Given): Reading {
  const speaker = story.speakers[at] ?? null;
  const own = reached.get(at) ?? [];
  const owner = owners.get(at);
  if (owner !== undefined) {
    const by = story.speakers[owner.at]?.link;
    const heardBy = doc.readings[owner.at];
    if (by === undefined || heardBy === undefined) return reading;
    const link: LinkWords = {
      ...by,
      rule: owner.rule,
      words: by.words ?? doc.words[owner.at],
      more: (reached.get(owner.at) ?? []).flatMap((one) => spansAt(doc, one)),
      heard: { mentions: heardBy.mentions, speaker: heardBy.speaker, sentence: owner.at },
      ...(story.quoted[at] === true ? { direct: true as const } : {}),
    };
    return { ...reading, parts: reading.parts.map((part) => (part.presupposed ? part : under(link, part))) };
  }
  if (answersQuestion(story, at)) return { ...reading, parts: [] };
  if (speaker?.alone === true && (own.length > 0 || speaker.how === 'announcing')) return { ...reading, parts: [] };
  if (speaker === null || own.length === 0) return reading;
  const more = own.flatMap((one) => spansAt(doc, one));
  return { ...reading, parts: reading.parts.map((part) => widened(part, speaker.link, more)) };
}

const under = (link: LinkWords, part: Part): Part => ({ ...part, chain: [link, ...part.chain] });

function widened(part: Part, { cue }: LinkWords, more: LinkWords['more']): Part {
  const link = part.chain[0];
  return link === undefined || more === undefined || link.cue !== cue
    ? part
    : { ...part, chain: [{ ...link, more }, ...part.chain.slice(1)] };
}

/** Where the words of a sentence stand that somebody else's sentence gives a speaker. */
const spansAt = ({ words }: Doc, at: number) => {
  const own = words[at];
  return own === undefined ? [] : spansOf(own, tidy(own, wholeView(own)));
};
