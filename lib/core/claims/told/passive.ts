import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { phraseEnd } from '../grammar/subject.ts';
import { has, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import type { RuleId } from '../rules.ts';
import { cueStart } from './cue-start.ts';
import { contentEnd, type Kind } from './extent.ts';
import type { Told } from './told.ts';
import { agentAfter, named, phraseBefore, sourceOf } from './source.ts';
import type { Verb } from './verb.ts';
import { opensInfinitive } from './what-follows.ts';

/** "X is expected to P", "X was accused of P", "X was praised by Y": who says it stands after "by", or nowhere. */
export function passive(words: Words, view: View, { groups, at, group, frame }: Verb): Told | null {
  const { takes } = frame;
  const after = group.to;
  const next = skipAdverbs(words, view, after);
  const lower = lowerAt(words, view, after);
  const source = agentOf(words, view, after);
  const link = (rule: RuleId, content: View, cueEnd: number): Told => ({
    source,
    cue: view.slice(cueStart(words, view, group), cueEnd),
    content,
    rule,
  });
  const rest = (from: number, kind: Kind) => view.slice(from, contentEnd(words, view, { groups, group, from, kind }));
  if ((takes & TAKES.BE_THAT) !== 0 && has(words, view, next, BIT.THAT))
    return link('attribution.told-passive', rest(next, 'clause'), after);
  const subject = group.finite ? sourceOf(words, view, groups, at) : phraseBefore(words, view, group.from);
  if (subject === null) return null;
  const topic = view.slice(subject.from, subject.to);
  if ((takes & TAKES.BE_TO) !== 0 && opensInfinitive(words, view, next))
    return link('attribution.told-passive', [...topic, ...rest(next, 'infinitive')], after);
  if (frame.passiveParticles.has(lower))
    return link('attribution.told-passive', [...topic, ...rest(after + 1, 'phrase')], after + 1);
  if ((takes & TAKES.BE_AS) !== 0 && lower === 'as')
    return link('attribution.told-passive', [...topic, ...rest(after, 'phrase')], after);
  if ((takes & TAKES.BE_BY) !== 0 && source !== null) return link('attribution.told-passive', topic, after);
  return (takes & TAKES.BE) === 0
    ? null
    : link('attribution.told-passive', [...topic, ...rest(after, 'phrase')], after);
}

function agentOf(words: Words, view: View, after: number): View | null {
  const by = agentAfter(words, view, after);
  if (by === null) return null;
  const agent = { from: by.from, to: phraseEnd(words, view, by.from) };
  return agent.to > agent.from && named(words, view, agent) ? view.slice(agent.from, agent.to) : null;
}
