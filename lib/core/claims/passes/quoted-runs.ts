import type { Span } from '#lib/core/text/span.ts';
import type { Doc } from '../doc.ts';
import { IN_QUOTES, QUOTE_MARK, spansOf, tidy, wholeView, type Words } from '../grammar/view.ts';

/**
 * The sentences beside one that lie wholly in quotation marks, in one run with it, and have no speaker of their own.
 * @param speaks whether a sentence says itself whose its quotation is
 */
export function quotedRuns(doc: Doc, speaks: (at: number) => boolean): (at: number) => number[] {
  const wholly = doc.words.map(isWhollyQuoted);
  const free = (other: number) => wholly[other] === true && !speaks(other);
  return (at) => around(doc, free, at);
}

/** How many sentences of one quotation may stand before or after the one that names the speaker. */
const REACH = 12;

function around(doc: Doc, free: (at: number) => boolean, at: number): number[] {
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
  return after.quoted[0] === QUOTE_MARK && before.quoted.at(-1) === IN_QUOTES && sameMark(before, after);
}

/** A quotation that goes on opens again with the mark that it began with; an older one may be left open by mistake. */
function sameMark(before: Words, after: Words): boolean {
  const opened = before.quoted[0] === QUOTE_MARK ? before.tokens[0]?.lower : null;
  return opened === null || opened === after.tokens[0]?.lower;
}

/** All of its words stand inside quotation marks. */
export function isWhollyQuoted(words: Words | undefined): boolean {
  if (words === undefined) return false;
  let quoted = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (words.tokens[at]?.kind === 'mark') continue;
    if (words.quoted[at] !== IN_QUOTES) return false;
    quoted += 1;
  }
  return quoted > 0;
}

/** Where the words of a sentence stand that lies wholly in quotation marks. */
export const quotedSpans = (doc: Doc, at: number): Span[] => {
  const words = doc.words[at];
  return words === undefined ? [] : spansOf(words, tidy(words, wholeView(words)));
};
