import { closersEnd, skipSpace, trimEnd, wordAt } from './around.ts';
import { isCapitalAt, isSpace } from './characters.ts';
import { isFollowing, listMarkerAt } from './list-markers.ts';
import { endsSentence, isGlued, type SentenceRules } from './sentence-end.ts';
import type { Span } from './span.ts';
import { DOT, endsWithoutSpace, isTerminator } from './terminators.ts';

/**
 * The sentences of a stretch of running text, without the white space around them. Everything that is not white space
 * lies in exactly one sentence.
 */
export function sentenceSpans(text: string, { start, end }: Span, rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let marker = listMarkerAt(text, from);
  let following = marker?.following ?? '';
  const close = (at: number, next: number) => {
    sentences.push({ start: from, end: at });
    from = next;
    marker = listMarkerAt(text, from);
    if (marker !== null && marker.following !== '') following = marker.following;
  };
  let at = marker?.end ?? from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isTerminator(unit)) {
      if (following !== '' && unit === following.charCodeAt(0) && at > from && isFollowing(text, at, following)) {
        close(trimEnd(text, from, at), at);
        at = marker?.end ?? at;
      }
      at += 1;
      continue;
    }
    const after = terminatorsEnd(text, at, end);
    const closed = closersEnd(text, after, end);
    const noted = text.charCodeAt(from) === BRACKET ? closed : notesEnd(text, closed, { end, rules });
    const next = skipSpace(text, noted, end);
    if (next >= end) break;
    const candidate = { from, at, after, closed, next, end };
    const parted = next > noted || endsWithoutSpace(unit) || isGlued(text, candidate, rules);
    if (parted && endsSentence(text, candidate, rules)) {
      close(noted, next);
      at = marker?.end ?? next;
    } else {
      at = Math.max(closed, at + 1);
    }
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

const BRACKET = 0x5b;

/** After the run of terminators that begins at `start`; the dots of an ellipsis may be spaced (". . ."). */
function terminatorsEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    if (isTerminator(text.charCodeAt(at))) at += 1;
    else if (isSpacedDot(text, at, end)) at += 2;
    else break;
  }
  return stopsBeforeOmission(text, start, at) ? start + 1 : at;
}

const OMISSION = ' . . .';

/** "It closed. . . . The mill": the full stop ends one sentence, and the omission begins the next. */
const stopsBeforeOmission = (text: string, start: number, end: number) =>
  end - start === 1 + OMISSION.length &&
  text.startsWith(OMISSION, start + 1) &&
  !isSpace(text.charCodeAt(start - 1)) &&
  isCapitalAt(text, end + 1);

function isSpacedDot(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 0x20 || text.charCodeAt(at + 1) !== DOT || at + 1 >= end) return false;
  const beyond = at + 2;
  return beyond >= end || isSpace(text.charCodeAt(beyond)) || closersEnd(text, beyond, end) > beyond;
}

// "[17]", "[a]", "[…]": a note or an omission belongs to the sentence before it
const NOTE = /\s?\[(?:\d{1,3}|[a-z]|\.\.\.|…)\]/y;
// "It closed. 4 The mill": a raised figure that lost its height
const FIGURE = /\s\d{1,3}(?=\s\p{Lu})/uy;

type Bounds = { readonly end: number; readonly rules: SentenceRules };

function notesEnd(text: string, from: number, { end, rules }: Bounds): number {
  let at = from;
  for (let count = 0; count < 5; count += 1) {
    const length = lengthAt(NOTE, text, at);
    if (length === 0 || at + length > end) break;
    at += length;
  }
  const figure = at + lengthAt(FIGURE, text, at);
  if (figure > at && figure < end && rules.starters.has(wordAt(text, figure + 1, end))) at = figure;
  return at === end || isSpace(text.charCodeAt(at)) ? at : from;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
