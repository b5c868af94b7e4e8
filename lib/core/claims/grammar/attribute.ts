import { BIT } from '#lib/core/language/lexicon.ts';
import { according } from './according.ts';
import { asSaying } from './as-saying.ts';
import { colonCue } from './colon-cue.ts';
import { colonQuote } from './colon-quote.ts';
import { conjoinedCue } from './conjoined-cue.ts';
import { freeRelative } from './free-relative.ts';
import type { Group } from './group.ts';
import { groupsOf } from './groups.ts';
import { hearsay, presumedCue } from './hearsay.ts';
import { listedUnder } from './listed-under.ts';
import { mainCue } from './main-cue.ts';
import type { LinkWords, Part, Step } from './part.ts';
import { participleCue } from './participle-cue.ts';
import { quotedCue } from './quoted-cue.ts';
import { trailingCue } from './trailing-cue.ts';
import { verbFirstCue } from './verb-first-cue.ts';
import { has, hasWord, isBreak, isQuoteMark, tidy, type View, type Words } from './view.ts';

/** The deepest chain that is read; real copy seldom goes beyond three. */
const DEEPEST = 5;

/** The words of a sentence that may assert something, without what joins it to the one before, and their verb groups. */
export function bodyOf(words: Words, view: View): Body {
  const body = tidy(words, withoutJoiner(words, view));
  return { view: body, groups: hasWord(words, body) ? groupsOf(words, body) : [] };
}

export type Body = { readonly view: View; readonly groups: readonly Group[] };

/** The parts of a sentence, each under its chain. Every step makes what is left shorter, so the work is bounded. */
export function attribute(words: Words, { view: body, groups }: Body, chain: readonly LinkWords[] = []): Part[] {
  if (!hasWord(words, body)) return [];
  const listed = chain.length === 0 ? listedUnder(words, body, groups) : null;
  if (listed !== null) return [listed];
  const step = chain.length >= DEEPEST ? null : firstStep(words, body, groups, chain);
  if (step === null) return [{ chain, view: body, groups, keepsVerb: false, presupposed: false, rules: [] }];
  const parts: Part[] = [];
  for (const part of step.done) parts.push(chain.length === 0 ? part : { ...part, chain: [...chain, ...part.chain] });
  for (const { links, view: left } of step.rest)
    parts.push(...attribute(words, bodyOf(words, left), chain.length === 0 ? links : [...chain, ...links]));
  return parts;
}

function firstStep(words: Words, view: View, groups: readonly Group[], chain: readonly LinkWords[]): Step | null {
  return (
    according(words, view) ??
    verbFirstCue(words, view, groups) ??
    asSaying(words, view, groups) ??
    trailingCue(words, view, groups) ??
    quotedCue(words, view, groups) ??
    participleCue(words, view, groups) ??
    colonCue(words, view, groups) ??
    colonQuote(words, view, groups) ??
    conjoinedCue(words, view, groups) ??
    freeRelative(words, view, groups) ??
    presumedCue(words, view, groups, chain) ??
    mainCue(words, view, groups) ??
    hearsay(words, view, groups, chain)
  );
}

/** "But", "And" at the front join sentences and assert nothing. */
function withoutJoiner(words: Words, view: View): View {
  let from = 0;
  while (from < view.length && (isBreak(words, view, from) || isQuoteMark(words, view, from)) && from < 2) from += 1;
  return has(words, view, from, BIT.AND) ? view.slice(from + 1) : view;
}
