import type { AttributedSource, Attribution, Directness, TextSpan } from '../extraction.ts';
import { channelOf } from '../sourcing/channel-of.ts';
import type { Introductions } from '../sourcing/introductions.ts';
import { standingOf } from '../sourcing/standing-of.ts';
import type { LinkWords } from './part.ts';
import { verbNumber } from './left-out.ts';
import { resolve, type Around, type Resolved } from './resolve.ts';
import { saidSpans } from './said-spans.ts';
import { IN_QUOTES, spanOf, type View, type Words } from './view.ts';

/** Whom the source of a link stands for, as far as the text before it settles that. */
export function whoOf(words: Words, link: LinkWords, near: Around): Resolved | null {
  if (link.who !== undefined) return link.who;
  if (link.source === null) return null;
  const around = { ...near, ...link.heard };
  if (link.implied !== true)
    return resolve(link.words ?? words, link.source, link.act ? around : { ...around, says: true });
  const speaker = around.speaker ?? null;
  // "Au adăugat că": several did
  return speaker !== null && speaker.person !== null && verbNumber(words, link.cue, { from: 0 }) === 'many'
    ? null
    : speaker;
}

/** A link as the public shape shows it: spans of the text, the name, how direct it is. */
export function attributionOf(
  words: Words,
  link: LinkWords,
  { who, introduced }: { readonly who: Resolved | null; readonly introduced: Introductions },
): Attribution {
  const own = link.words ?? words;
  const directness = link.direct === true ? 'direct' : directnessOf(own, link.content);
  return {
    source: link.source === null || who === null ? null : sourceIn(own, link, { who, introduced }),
    cue: textSpan(own, link.cue),
    content: saidSpans(own, link),
    directness,
    act: link.act,
    channel: channelOf(own, link, directness),
  };
}

/** By the full name that the text settles, also where it goes on with the surname: two Popescus are two. */
function sourceIn(
  words: Words,
  { source, extent }: LinkWords,
  { who, introduced }: { readonly who: Resolved; readonly introduced: Introductions },
): AttributedSource {
  const view = source ?? [];
  const { start, end } = spanOf(words, extent?.source ?? view);
  const name = who.person?.full ?? who.name;
  const standing = standingOf(words, view, { who, introduced });
  return { text: words.text.slice(start, end), start, end, name, anonymous: who.anonymous, ...standing };
}

/** A view as one span with its text, from its first word to its last. */
export function textSpan(words: Words, view: View): TextSpan {
  const { start, end } = spanOf(words, view);
  return { text: words.text.slice(start, end), start, end };
}

/** Direct when every word stands in quotation marks, mixed when some do. */
function directnessOf(words: Words, content: View): Directness {
  let quoted = 0;
  let all = 0;
  for (const at of content) {
    if (words.tokens[at]?.kind === 'mark') continue;
    all += 1;
    if (words.quoted[at] === IN_QUOTES) quoted += 1;
  }
  return quoted === 0 ? 'indirect' : quoted === all ? 'direct' : 'mixed';
}
