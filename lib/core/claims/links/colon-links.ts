import { BIT } from '#lib/core/language/lexicon.ts';
import type { LinkWords } from '../grammar/part.ts';
import { has, hasWord, isBreak, isQuoteMark, lowerAt, tidy, type View, type Words } from '../grammar/view.ts';

/** How many words a name before a colon may have: "Former Mayor Ana Pop: Mill Will Close". */
const NAME = 6;

/** "ANA POP: words", "Pop: “Q”": a name and a colon, as headlines and transcripts have it. */
export function colonLink(words: Words, view: View): LinkWords | null {
  let colon = 1;
  while (colon <= NAME && lowerAt(words, view, colon) !== ':') colon += 1;
  if (colon > NAME || colon >= view.length - 1) return null;
  if (has(words, view, 0, BIT.DET | BIT.NUM) || lowerAt(words, view, 0).length < 2) return null;
  for (let at = 0; at < colon; at += 1) if (!mayName(words, view, at)) return null;
  const content = tidy(words, view.slice(colon + 1));
  if (!hasWord(words, content) || LABELS.has(lowerAt(words, view, 0))) return null;
  return {
    source: view.slice(0, colon),
    cue: view.slice(colon, colon + 1),
    content,
    act: false,
    rule: 'link.name-colon',
    verb: null,
  };
}

const mayName = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.PROPER) ||
  (words.tokens[view[at] ?? -1]?.capital === true && !isBreak(words, view, at) && !isQuoteMark(words, view, at));

/** What else stands before a colon. */
const LABELS: ReadonlySet<string> = new Set(
  'photo photos image video related watch read listen update updated correction note editor source sources more here subject date time place phone email name age wow breaking exclusive opinion analysis live'.split(
    ' ',
  ),
);
