import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { beforeSaying } from './before-saying.ts';
import { clausesOf, type Clause } from './clause-tree.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import type { LinkWords, Step } from './part.ts';
import { presumptions } from './presumptive.ts';
import { anyMark, has, lowerAt, marksAt, type View, type Words } from './view.ts';

/** "reportedly", "is said to": a link without a source. The word stays in the claim: without it the claim would say more. */
export function hearsay(words: Words, view: View, groups: readonly Group[], chain: readonly LinkWords[]): Step | null {
  if (chain.some((link) => link.source === null)) return null;
  const main = mainGroup(groups);
  if (main === undefined) return null;
  const cue = adverb(words, view, main) ?? passive(words, view, main);
  return cue === null || main === undefined ? null : heard(words, view, groups, { main, cue });
}

/** "Ministrul ar fi cerut demisia": that he asked for it is hearsay, before it is an act of his. */
export function presumedCue(
  words: Words,
  view: View,
  groups: readonly Group[],
  chain: readonly LinkWords[],
): Step | null {
  const main = mainGroup(groups);
  const cue = main === undefined ? null : presumed(words, view, main, chain);
  return cue === null || main === undefined ? null : heard(words, view, groups, { main, cue });
}

/** "While sales fell, the firm was expected to close, and workers left": what stands beside it is no hearsay. */
function heard(
  words: Words,
  view: View,
  groups: readonly Group[],
  { main, cue }: { readonly main: Group; readonly cue: View },
): Step {
  const before = beforeSaying(words, view, groups, main);
  const second = clausesOf(words, view, groups).find((clause) => isBeside(words, view, main, clause));
  const to = second?.from ?? view.length;
  const own = view.slice(0, to).filter((at) => !before.taken.includes(at));
  const link: LinkWords = { source: null, cue, content: own, act: false, rule: 'attribution.hearsay', verb: null };
  const rest = [{ links: [link], view: own }];
  return {
    done: before.done,
    rest: second === undefined ? rest : [...rest, { links: [], view: view.slice(to) }],
  };
}

/** Joined to the main clause itself, with a subject of its own. */
const isBeside = (words: Words, view: View, main: Group, { role, host, shares, group }: Clause): boolean =>
  role === 'coordinate' &&
  !shares &&
  host?.group === main &&
  group.from > main.to &&
  !words.language.points.either.has(lowerAt(words, view, group.mark));

/** Beside the main verb, or at the very front. */
function adverb(words: Words, view: View, main: Group): View | null {
  if (!anyMark(words, view, MARK.HEARSAY)) return null;
  for (let at = main.to; at >= 0; at -= 1) {
    const near = at >= main.from - 2 || at === 0;
    if (near && (marksAt(words, view, at) & MARK.HEARSAY) !== 0) return view.slice(at, at + 1);
  }
  return null;
}

/** "Se spune că", "S-a aflat că". */
function reflexiveFrom(words: Words, view: View, main: Group): View | null {
  if (words.language.cues.impersonal?.has(main.lemma) !== true || !has(words, view, main.to, BIT.THAT)) return null;
  for (let at = main.from - 1; at >= 0 && has(words, view, at, BIT.OBJECT | BIT.ADV); at -= 1)
    if (lowerAt(words, view, at) === 'se' || lowerAt(words, view, at) === 's-') return view.slice(at, main.to);
  return null;
}

/** "ar fi cerut" where nobody is named: the verb itself says that it is hearsay. */
function presumed(words: Words, view: View, main: Group, chain: readonly LinkWords[]): View | null {
  if (chain.length > 0 || main.form !== 'modal' || lowerAt(words, view, main.from) !== 'ar') return null;
  const form = presumptions(words, view.slice(main.from, main.to))[0];
  return form !== undefined && words.tokens[form.at(-1) ?? -1]?.lower === words.language.grammar.presumptive?.perfect
    ? form
    : null;
}

/** "is believed to", "was reported that". */
function passive(words: Words, view: View, main: Group): View | null {
  const reflexive = reflexiveFrom(words, view, main);
  if (reflexive !== null) return reflexive;
  if (!main.passive || !words.language.cues.passive.has(main.lemma)) return null;
  // "este acuzat de furt", "sunt suspectați că"
  const told = words.language.cues.accusedOf.has(lowerAt(words, view, main.to));
  return told || has(words, view, main.to, BIT.TO | BIT.THAT) ? view.slice(main.from, main.to) : null;
}
