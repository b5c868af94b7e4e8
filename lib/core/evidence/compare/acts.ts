import { COMPARE_WORDS } from '#lib/core/language/compare-word-lists.ts';
import { stemmerFor } from '#lib/core/search/stemmer-for.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
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
  const groups = groupsOf(link.cue, text, language);
  if (groups.length === 0) return null;
  const there = stemsOf(
    passage.text,
    passage.lines.map(({ words }) => words.tokens.map(({ lower }) => lower)).flat(),
    passage.language,
  );
  if (groups.some((group) => wordsOf(group, passage.language).some((stem) => there.has(stem)))) return null;
  // "Release them now" by the speaker is the call itself
  const isOwn =
    link.name !== null &&
    [publisher.name, ...publisher.aliases].some((name) =>
      mayBeOneName(nameWords(name, language), nameWords(link.name ?? '', language)),
    );
  if (isOwn && groups.some((group) => DIRECT.has(group)) && shareOf(claim.terms, passage.terms) >= 0.4) return null;
  return {
    kind: 'act',
    claim: placed(text, link.cue),
    words: `This passage does not have the act: ${link.cue.trim()}.`,
  };
}

/** The acts that need no word of their own: to call for something, to promise. */
const DIRECT: ReadonlySet<number> = new Set([2, 4, 10, 15]);

/** The groups of acts that a cue belongs to, the same in each language by place; of an act in no group the cue itself. */
function groupsOf(cue: string, text: string, language: string): readonly number[] {
  const acts = COMPARE_WORDS.get(language.slice(0, 2))?.acts ?? [];
  const after = text.slice(Math.max(0, text.indexOf(cue)), text.indexOf(cue) + cue.length + 24);
  const stems = (of: string) => new Set(searchTokens(of).map((word) => stem(word, language)));
  const own = stems(cue);
  const first = acts.flatMap((group, at) =>
    group.slice(0, NAMING).some((word) => own.has(stem(fold(word), language))) ? [at] : [],
  );
  if (first.length > 0 && !WEAK.test(cue)) return first;
  const wide = stems(after);
  const more = acts.flatMap((group, at) =>
    group.slice(0, NAMING).some((word) => wide.has(stem(fold(word), language))) ? [at] : [],
  );
  return more.length > 0 ? more : first;
}

/** Only the first words of a group name it; the rest may also mean other things. */
const NAMING = 8;

/** A verb whose noun tells what the act is: "și-a cerut scuze", "offered condolences". */
const WEAK = /cerut|cere|exprimat|transmis|offer|express|extend|convey|voice|sent|adresat/iu;

const stem = (word: string, language: string): string => stemmerFor(language.slice(0, 2))(word);

function wordsOf(group: number, language: string): readonly string[] {
  return (COMPARE_WORDS.get(language)?.acts[group] ?? []).flatMap((word) =>
    searchTokens(word).map((one) => stem(one, language)),
  );
}

const stemsOf = (_text: string, tokens: readonly string[], language: string): ReadonlySet<string> =>
  new Set(tokens.flatMap((token) => searchTokens(token).map((word) => stem(word, language))));

function placed(text: string, cue: string): Lack['claim'] {
  const start = text.indexOf(cue);
  return start < 0 ? null : { text: cue, start, end: start + cue.length };
}
