import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import { hasBit, isMarked, lowerOf, nounAt, textOf, withoutArticle, type Stretch } from './source-phrase.ts';

/** The body whose name stands in the phrase: "Caltrans officials", "a spokesman for the Interior Ministry", "Chicago police". */
export function ownNameIn(words: Words, { from, to }: Stretch, head: number): string | null {
  const before = properRun(words, { from, to: head + 1 });
  if (before !== null) return before;
  return properRun(words, { from: head + 1, to }) ?? plainBody(words, { from, to }, head);
}

/** Who put a document out: "the Reuters/Ipsos poll", "Lunca council’s report", "a study by Dorna University". */
export function issuerOf(words: Words, { from, to }: Stretch, head: number): string | null {
  const owner = ownerIn(words, { from, to: head });
  if (owner !== null) return owner;
  if (properRun(words, { from, to: head }) !== null) return textOf(words, fromName(words, { from, to: head + 1 }));
  const after = properRun(words, { from: head + 1, to });
  if (after !== null) return after;
  const described = withoutArticle(words, { from, to: head + 1 });
  // "a federal survey", "the boarding pass": what it is, where no name tells whose
  return described.to - described.from > 1 ? textOf(words, described) : null;
}

/** "a late March Reuters poll" is the Reuters poll. */
function fromName(words: Words, { from, to }: Stretch): Stretch {
  let start = from;
  while (start < to - 2 && (!isNamePart(words, start) || hasBit(words, start, BIT.TIME))) start += 1;
  return { from: start, to };
}

/** "Lunca Council’s report" is the council’s. */
function ownerIn(words: Words, { from, to }: Stretch): string | null {
  for (let at = to - 1; at > from; at -= 1) if (hasBit(words, at, BIT.OWNER)) return properRun(words, { from, to: at });
  return null;
}

/** The longest run of capitals, with the small words inside ("Department of Health"). */
function properRun(words: Words, { from, to }: Stretch): string | null {
  let best: Stretch | null = null;
  let at = from;
  while (at < to) {
    if (!isNamePart(words, at)) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < to && (isNamePart(words, end) || joins(words, end, to))) end += 1;
    if (best === null || end - at > best.to - best.from) best = { from: at, to: end };
    at = end;
  }
  return best === null ? null : textOf(words, withoutArticle(words, best));
}

const isNamePart = (words: Words, at: number): boolean =>
  hasBit(words, at, BIT.PROPER) && words.tokens[at]?.capital === true && !isMarked(words, at, MARK.DAY);

/** "of", "for", "&", "/" between two capitals. */
const joins = (words: Words, at: number, to: number): boolean =>
  /^(?:of|for|and|&|\/|-|de|din|pentru|și|al|a|ale|the|’s)$/u.test(lowerOf(words, at)) &&
  ((at + 1 < to && isNamePart(words, at + 1)) ||
    (at + 2 < to && lowerOf(words, at + 1) === 'the' && isNamePart(words, at + 2)));

/** "the ministry’s spokeswoman", "police officials": a body by its kind. */
function plainBody(words: Words, { from, to }: Stretch, head: number): string | null {
  for (let at = from; at < to; at += 1)
    if (at !== head && nounAt(words, at) === 'body')
      return textOf(words, withoutArticle(words, bodyAround(words, at, from)));
  return null;
}

function bodyAround(words: Words, at: number, from: number): Stretch {
  let start = at;
  while (start > from && hasBit(words, start - 1, BIT.NOUN | BIT.ADJ | BIT.PROPER)) start -= 1;
  return { from: start, to: at + 1 };
}
