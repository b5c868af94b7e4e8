import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import type { Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** With the article that its text gives it: "the Labour Ministry". */
function calledIn(voice: Voice, shown: string | null): string {
  const articled = `the ${voice.name}`;
  return voice.anonymous === null && shown?.toLowerCase().includes(articled.toLowerCase()) === true
    ? articled
    : called(voice);
}

/** A voice as a sentence names it: "an unnamed source (“a senior official”)". */
const called = ({ name, anonymous }: Voice): string => (anonymous === null ? name : `an unnamed source (“${name}”)`);

/** "Daily Courier has it from the premier’s office: “the premier’s office said in a readout”." */
export function wayWords(publisher: Voice, way: readonly VoiceGroup[], first: Voice, shown: string | null): string {
  const [, ...onward] = way;
  const rest = onward.map(({ lead }) => `, which has it from ${called(lead)}`).join('');
  return `${publisher.name} has it from ${calledIn(first, shown)}${rest}${shown === null ? '.' : `: “${shown}”.`}`;
}

/** "Daily Courier names no other source for it." */
export const ownWords = (publisher: Voice): string => `${publisher.name} names no other source for it.`;

/** "Arden News cites Borun Post, which cites Arden News." */
export function loopWords(loop: readonly VoiceGroup[]): string {
  const [first, ...rest] = loop.map(({ lead }) => lead.name);
  return first === undefined ? '' : `${first} cites ${[...rest, first].join(', which cites ')}.`;
}

export const oneHouseWords = (a: string, b: string): string => `${a} and ${b} have one owner or one state behind them.`;

/** "Alder Post, Birch Post and Cedar Post" */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** In UTF-16 units behind the name. */
const SHOWN_BEHIND = 70;
const SHOWN_BEFORE = 30;

/** The words of a capture that name the source, from the clause's start to its end, as they are shown. */
export function shownAround(text: string, { start, end }: Span): string {
  const before =
    /(?:^|[\n.;:,(–—“”"„])\s*([^\n.;:,(–—“”"„]*)$/u.exec(text.slice(Math.max(0, start - SHOWN_BEFORE), start))?.[1] ??
    '';
  const after = /^(?:[^\n.;:!?“”„"]|\.(?=\p{L}))*/u.exec(text.slice(end, end + SHOWN_BEHIND))?.[0] ?? '';
  const cut = end + after.length < text.length && after.length >= SHOWN_BEHIND ? after.replace(/\s\S*$/u, ' …') : after;
  return `${start - before.length > 0 && before.length >= SHOWN_BEFORE ? before.replace(/^\S*\s/u, '') : before}${text.slice(start, end)}${cut}`
    .replace(/\s+/gu, ' ')
    .replace(/[,\s]+$/u, '')
    .trim();
}
