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

/** "The energy ministry" and "labour ministry" are "the …" inside a sentence; "Karel Dost’s office" stays. */
function insideSentence(name: string): string {
  if (/^The\s/u.test(name)) return `the${name.slice(3)}`;
  if (/^(?:the|an?|our|its|his|her|their)\s/iu.test(name)) return name;
  const isBody = BODY.test(name) && (/^[a-z]/u.test(name) || !/['’]s?\s/u.test(name));
  return isBody ? `the ${name}` : name;
}

/** English common nouns that end the name of a body and want an article before it. */
const BODY =
  /\s(?:ministry|department|office|council|government|commission|committee|authority|board|prosecutors|police|cabinet|presidency)$/iu;

/** A voice as a sentence names it: "an unnamed source (“a senior official”)". */
const called = ({ name, anonymous }: Voice): string =>
  anonymous === null ? insideSentence(name) : `an unnamed source (“${name}”)`;

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
  const lead = start - before.length > 0 && before.length >= SHOWN_BEFORE ? before.replace(/^\S*\s/u, '') : before;
  return `${lead.replace(/^[^()]*\)\s*/u, '')}${withinBrackets(`${text.slice(start, end)}${cut}`)}`
    .replace(/\s+/gu, ' ')
    .replace(/[,\s]+$/u, '')
    .trim();
}

/** Up to a bracket that closes what was opened before, or opens what is not closed: "Agerpres" of "(Agerpres) - Farmers". */
function withinBrackets(words: string): string {
  let opened: number | null = null;
  for (const { 0: bracket, index } of words.matchAll(/[()]/gu)) {
    if (bracket === '(') opened ??= index;
    else if (opened === null) return words.slice(0, index);
    else opened = null;
  }
  return opened === null || opened === 0 ? words : words.slice(0, opened);
}
