import { TAKES, type Frame } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from '../grammar/group.ts';
import { phraseEnd } from '../grammar/subject.ts';
import { has, IN_QUOTES, isBreak, lowerAt, marksAt, type Range, type View, type Words } from '../grammar/view.ts';
import { contentEnd } from './extent.ts';
import type { Told } from './told.ts';
import { named, phraseBefore } from './source.ts';

/** "his claim that P", "the mayor’s plan to P", "a call by X for P": a noun that stands for what somebody said. */
export function byNoun(words: Words, view: View, groups: readonly Group[]): Told[] {
  const found: Told[] = [];
  for (let at = 0; at < view.length - 2; at += 1) {
    const frame = frameAt(words, view, at);
    if (frame === null) continue;
    const link = nounLink(words, view, groups, { at, frame });
    if (link !== null) found.push(link);
  }
  return found;
}

function frameAt(words: Words, view: View, at: number): Frame | null {
  if ((marksAt(words, view, at) & MARK.SPEECH) === 0) return null;
  if (!has(words, view, at, BIT.NOUN | BIT.PLURAL) || has(words, view, at, BIT.PROPER)) return null;
  if (words.quoted[view[at] ?? -1] === IN_QUOTES) return null;
  return words.language.cues.nounFrames.get(lowerAt(words, view, at)) ?? null;
}

function nounLink(
  words: Words,
  view: View,
  groups: readonly Group[],
  { at, frame }: { readonly at: number; readonly frame: Frame },
): Told | null {
  const owner = ownerBefore(words, view, at);
  const agent = owner === null ? agentAfter(words, view, at + 1) : null;
  const next = agent === null ? at + 1 : agent.to;
  const source = owner ?? agent;
  const from = owner === null ? at : owner.to;
  const lower = lowerAt(words, view, next);
  const that = (frame.takes & TAKES.THAT) !== 0 && has(words, view, next, BIT.THAT);
  const to =
    (frame.takes & TAKES.TO) !== 0 &&
    has(words, view, next, BIT.TO) &&
    has(words, view, next + 1, BIT.BASE | BIT.BE | BIT.HAVE | BIT.ADV);
  const particle = !that && !to && frame.particles.has(lower);
  if (!that && !to && !particle) return null;
  if (source === null && !(that && has(words, view, at, BIT.PLURAL))) return null;
  const start = particle ? next + 1 : next;
  if (isBreak(words, view, start)) return null;
  const group: Group = {
    from: at,
    to: at + 1,
    head: at,
    lemma: '',
    finite: false,
    form: 'present',
    passive: false,
    opener: 'main',
    mark: -1,
    start: from,
  };
  const end = contentEnd(words, view, {
    groups,
    group,
    from: start,
    kind: that ? 'clause' : to ? 'infinitive' : 'phrase',
  });
  const cueTo = particle && agent === null ? at + 2 : at + 1;
  return {
    source: source === null ? null : view.slice(source.from, source.to),
    cue: view.slice(from, cueTo),
    content: view.slice(start, end),
    rule: 'attribution.told-noun',
  };
}

/** "his", "the mayor’s": who owns the noun, an adjective or two before it. */
function ownerBefore(words: Words, view: View, at: number): Range | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i -= 1) {
    if (has(words, view, i, BIT.POSS)) return { from: i, to: i + 1 };
    if (has(words, view, i, BIT.OWNER)) {
      const phrase = phraseBefore(words, view, i);
      return phrase === null ? null : { from: phrase.from, to: i + 1 };
    }
    if (!has(words, view, i, BIT.ADJ | BIT.NOUN | BIT.NUM | BIT.ADV)) return null;
  }
  return null;
}

/** "a statement by the mayor", "a promise from Ana Pop". */
function agentAfter(words: Words, view: View, at: number): Range | null {
  const lower = lowerAt(words, view, at);
  if (lower !== 'by' && lower !== 'from') return null;
  const range = { from: at + 1, to: phraseEnd(words, view, at + 1) };
  return range.to > range.from && named(words, view, range) ? range : null;
}
