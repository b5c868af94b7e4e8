import type { Span } from '#lib/core/text/span.ts';

const STOP = /[.!?…]["”“»’')]*\s+(?=["“„«(]?[\p{Lu}\p{N}])/gu;
const NO_STOP =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Prof|No|nr|art|str|dl|dna|dr|prof|ing|lt|col|mr|slt|cpt)$/u;

/** The sentences of a text, line by line; a point behind an initial or a short title ends none. */
export function lineSentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
    const ends = [...line.matchAll(STOP)]
      .filter((stop) => !NO_STOP.test(line.slice(Math.max(0, stop.index - 8), stop.index)))
      .map((stop) => ({ at: stop.index + (stop[0].trimEnd().length || 1), next: stop.index + stop[0].length }));
    const starts = [0, ...ends.map(({ next }) => next)];
    return starts.map((start, at) => ({ start: index + start, end: index + (ends[at]?.at ?? line.length) }));
  });
}

/** The sentence or sentences that a stretch reaches over, as one. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const sentences = lineSentences(text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd));
  const touched = sentences.filter((one) => one.start + lineStart < end && one.end + lineStart > start);
  return {
    start: Math.min(start, lineStart + (touched[0]?.start ?? start - lineStart)),
    end: Math.max(end, lineStart + (touched.at(-1)?.end ?? end - lineStart)),
  };
}
