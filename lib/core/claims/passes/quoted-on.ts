import type { Span } from '#lib/core/text/span.ts';
import type { Doc } from '../doc.ts';
import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, type Words } from '../grammar/view.ts';
import { isWhollyQuoted, quotedRuns, quotedSpans } from './quoted-runs.ts';

/**
 * Which quoted sentences without a speaker of their own go on with which link: those of one run with its quotation
 * (“A,” she said. “B.”), those that its colon announces (He said: ¶ “A.”), and those in its paragraph or the next.
 * @returns the spans for a link by its sentence and its place there
 */
export function quotedOn(
  doc: Doc,
  found: readonly (readonly LinkWords[])[],
): (sentence: number, link: number) => readonly Span[] {
  const speaker = found.map((list, at) => list.findIndex((link) => isSpeaker(doc.words[at], link)));
  const runs = quotedRuns(doc, (at) => (speaker[at] ?? -1) >= 0);
  const owned: number[][] = found.map((_, at) => ((speaker[at] ?? -1) >= 0 ? runs(at) : []));
  const taken = new Set(owned.flat());
  let last = -1; // the sentence whose speaker is heard
  let block = ''; // the last block in which that speaker was heard
  for (let at = 0; at < found.length; at += 1) {
    const here = doc.sentences[at]?.block ?? '';
    if ((speaker[at] ?? -1) >= 0) {
      last = at;
      block = here;
    } else if (taken.has(at)) {
      block = here;
    } else if (last >= 0 && isNear(doc, block, at) && isWhollyQuoted(doc.words[at])) {
      owned[last]?.push(at);
      block = here;
    }
  }
  return (at, link) => (link === speaker[at] ? (owned[at] ?? []).flatMap((one) => quotedSpans(doc, one)) : []);
}

/** In the same block, or at the beginning of the next one. */
function isNear(doc: Doc, block: string, at: number): boolean {
  const here = doc.sentences[at]?.block;
  return here === block || doc.sentences[at - 1]?.block === block;
}

/** The cue stands outside the quotation that it introduces or closes, or has a colon and what was said after it. */
const isSpeaker = (words: Words | undefined, link: LinkWords) =>
  words !== undefined &&
  link.source !== null &&
  link.cue.every((token) => words.quoted[token] !== IN_QUOTES) &&
  (link.content.length === 0 || link.content.some((token) => words.quoted[token] === IN_QUOTES));
