import type { Span } from '#lib/core/text/span.ts';
import type { Doc } from '../doc.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { quotationAround } from '../reach/quoted-run.ts';
import { isWhollyQuoted, type Story } from '../reach/story.ts';
import { spansAt } from './42-reach.ts';

/**
 * Which quoted sentences without a speaker of their own go on with which link: those of one run with its quotation
 * (“A,” she said. “B.”), those that its colon announces (He said: ¶ “A.”), those that a name signs (“A. B.” — Ana Pop),
 * and those that follow in its paragraph or fill the next.
 * @returns the spans for a link by its sentence and its place there
 */
export function quotedOn(
  doc: Doc,
  found: readonly (readonly LinkWords[])[],
): (sentence: number, link: number) => readonly Span[] {
  const speaker = found.map((list, at) => list.findIndex((link) => isSpeaker(doc.words[at], link)));
  const speaks = (at: number) => (speaker[at] ?? -1) >= 0;
  const story: Story = {
    ...doc,
    kinds: [],
    speakers: speaker.map((at) => (at < 0 ? null : { how: 'quoting', link: NO_LINK })),
    quoted: doc.words.map(isWhollyQuoted),
    isTaken: () => false,
  };
  const owned = new Map<number, number[]>(); // by sentence and link
  const taken = new Set<number>();
  const own = (at: number, link: number, quoted: readonly number[]) => {
    if (quoted.length === 0) return;
    const list = owned.get(keyOf(at, link)) ?? [];
    owned.set(keyOf(at, link), list);
    for (const one of quoted) {
      if (taken.has(one)) continue;
      taken.add(one);
      list.push(one);
    }
  };
  found.forEach((list, at) => {
    if (list[0]?.rule === 'link.signature') own(at, 0, signed(doc, speaks, at));
  });
  found.forEach((list, at) => {
    if (speaks(at) && list[0]?.rule !== 'link.signature') own(at, speaker[at] ?? -1, quotationAround(story, at));
  });
  let last: { readonly at: number; readonly link: number; readonly quoted: boolean } | null = null;
  let block = ''; // the last block in which that speaker was heard
  found.forEach((list, at) => {
    const here = doc.sentences[at]?.block ?? '';
    if (list.length > 0) last = { at, link: speaks(at) ? (speaker[at] ?? 0) : 0, quoted: speaks(at) };
    else if (!taken.has(at) && last !== null && isWhollyQuoted(doc.words[at])) {
      if (here !== block && !(last.quoted && doc.sentences[at - 1]?.block === block)) return;
      own(last.at, last.link, [at]);
    } else if (!taken.has(at)) return;
    block = here;
  });
  return (at, link) => owned.get(keyOf(at, link))?.flatMap((one) => spansAt(doc, one)) ?? [];
}

const NO_LINK: LinkWords = {
  source: null,
  cue: [],
  content: [],
  act: false,
  rule: 'attribution.quotation',
  verb: null,
};

/** No sentence that is read has as many links. */
const MOST = 1024;
const keyOf = (sentence: number, link: number) => sentence * MOST + link;

/** The quoted sentences right before a name that signs them, in one block. */
function signed(doc: Doc, speaks: (at: number) => boolean, at: number): readonly number[] {
  const found: number[] = [];
  for (let one = at - 1; one >= 0 && at - one <= LONGEST; one -= 1) {
    if (doc.sentences[one]?.block !== doc.sentences[at]?.block || speaks(one) || !isWhollyQuoted(doc.words[one])) break;
    found.push(one);
  }
  return found;
}

/** How many sentences a signed quotation may have. */
const LONGEST = 12;

/** The cue stands outside the quotation that it introduces or closes, or has a colon and what was said after it. */
const isSpeaker = (words: Words | undefined, link: LinkWords) =>
  words !== undefined &&
  link.source !== null &&
  link.cue.every((token) => words.quoted[token] !== IN_QUOTES) &&
  (link.content.length === 0 || link.content.some((token) => words.quoted[token] === IN_QUOTES));
