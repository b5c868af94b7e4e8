import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import { stemmerFor } from '#lib/core/search/stemmer-for.ts';
import type { ClaimSide, Lack, PassageSide } from './comparison.ts';
import { shareOf } from './reading.ts';
import { mayBeOneName, nameWords } from './same-name.ts';
import type { Sides } from './sides.ts';
import { fold } from './terms.ts';

/** That the claim is an act of saying (an apology, a thank-you), and the passage has nothing of the kind. */
export function lacksAct(
  { chain, text, presupposed, language }: ClaimSide,
  { publisher }: PassageSide,
  { claim, passage }: Sides,
): Lack | null {
  const link = chain.findLast(({ act }) => act);
  if (link === undefined || presupposed) return null;
  const acts = actsOf(link.cue, text, claim.language);
  if (acts.length === 0) return null;
  const there = stemsOf(
    passage.lines.map(({ words }) => words.tokens.map(({ lower }) => lower).join(' ')).join(' '),
    passage.language,
  );
  const groups = groupsOf(passage.language);
  if (acts.some((act) => [...(groups[act] ?? [])].some((stem) => there.has(stem)))) return null;
  const names = [publisher.name, ...publisher.aliases].map((name) => nameWords(name, language));
  const isOwn = names.some((name) => mayBeOneName(name, nameWords(link.name ?? '', language)));
  if (isOwn && acts.some((act) => DIRECT.has(act)) && shareOf(claim.terms, passage.terms) >= MOSTLY) return null;
  return {
    kind: 'act',
    claim: placed(text, link.cue),
    words: `This passage does not have the act (“${link.cue.trim()}”).`,
  };
}

/** The acts that need no word of their own where the speaker speaks: "Release them now" calls for it, "They will go free" promises it. */
const DIRECT: ReadonlySet<number> = new Set([2, 4, 10, 15]);
const MOSTLY = 0.4;

/** The acts that a cue may be, by their places in the lists of every language; none for an act that no list has. */
function actsOf(cue: string, text: string, language: string): readonly number[] {
  const at = text.indexOf(cue);
  const own = namedIn(cue, language);
  if (own.length > 0 && !WEAK.test(cue)) return own;
  const more = namedIn(text.slice(Math.max(0, at), at + cue.length + NOUN_AFTER), language);
  return more.length > 0 ? more : own;
}

function namedIn(words: string, language: string): readonly number[] {
  const there = stemsOf(words, language);
  const acts = COMPARE_WORDS.get(language)?.acts ?? [];
  return acts.flatMap((act, at) =>
    [...stemsOf(act.slice(0, NAMING).join(' '), language)].some((stem) => there.has(stem)) ? [at] : [],
  );
}

/** Only the first words of a list name the act; the rest may also mean other things. */
const NAMING = 8;

/** Verbs whose noun tells what the act is: "și-a cerut scuze", "offered condolences"; the noun stands so near after them. */
const WEAK = /cerut|cere|exprimat|transmis|offer|express|extend|convey|voice|sent|adresat/iu;
const NOUN_AFTER = 24;

const compiled = new Map<string, readonly ReadonlySet<string>[]>();

function groupsOf(language: string): readonly ReadonlySet<string>[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const groups = (COMPARE_WORDS.get(language)?.acts ?? []).map((act) => stemsOf(act.join(' '), language));
  compiled.set(language, groups);
  return groups;
}

function stemsOf(text: string, language: string): ReadonlySet<string> {
  return new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemmerFor(language)));
}

function placed(text: string, cue: string): Lack['claim'] {
  const start = text.indexOf(cue);
  return start < 0 ? null : { text: cue, start, end: start + cue.length };
}
