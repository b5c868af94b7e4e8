import { TAKES } from '#lib/core/language/frames.ts';
import type { Group } from '../grammar/group.ts';
import { setOff } from '../grammar/trailing-cue.ts';
import {
  hasWord,
  IN_QUOTES,
  isComma,
  isQuoteMark,
  lowerAt,
  tidy,
  type Range,
  type View,
  type Words,
} from '../grammar/view.ts';
import { cueStart } from './cue-start.ts';
import type { Told } from './told.ts';
import { ownSubject } from './source.ts';
import type { Verb } from './verb.ts';

/**
 * "P, X said on Monday", "P1, X said, P2".
 * @param followed something that may have been said stands right after the verb: then a clause must stand before it
 */
export function tail(words: Words, view: View, verb: Verb, followed: boolean): Told | null {
  const { groups, group, frame } = verb;
  if ((frame.takes & TAKES.TAIL) === 0 || !group.finite || quoteFollows(words, view, group)) return null;
  const hearer = (frame.takes & TAKES.HEARER) !== 0;
  const after = group.head + 1;
  const found = setOff(words, view, group, {
    verb: { kind: 'say', ...(hearer ? { takesHearer: true } : {}) },
    to: after,
  });
  if (found === null) return null;
  if (groups.some((other) => other.finite && other.from >= found.from && other.from < group.from)) return null;
  if (followed && !groups.some((other) => other.finite && other.from < found.from)) return null;
  const before = view.slice(0, found.from);
  if (!hasWord(words, before)) return null;
  const inverted = found.rule !== 'attribution.tail';
  const source = inverted
    ? afterCue(words, view, after, found)
    : ownSubject(words, view, { ...group, start: found.from });
  if (source === null) return null;
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(cueStart(words, view, group), after),
    content: tidy(words, [...before, ...view.slice(found.to)]),
    rule: inverted ? 'attribution.tail-inverted' : 'attribution.tail',
  };
}

/** "As he spoke, the crowd chanted, “Q”": the words before the comma are not what was said. */
function quoteFollows(words: Words, view: View, group: Group): boolean {
  const mark = isComma(words, view, group.to) || lowerAt(words, view, group.to) === ':' ? group.to + 1 : group.to;
  return (
    isQuoteMark(words, view, mark) &&
    words.quoted[view[mark + 1] ?? -1] === IN_QUOTES &&
    !quotedBefore(words, view, group.from)
  );
}

/** How far back a quotation is looked for. */
const REACH = 16;

/** A quotation ends before the clause of the cue. */
function quotedBefore(words: Words, view: View, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - REACH; at -= 1) if (isQuoteMark(words, view, at)) return true;
  return false;
}

/** ", said Ana Pop, the mayor of Dorna": with what stands beside the name, up to the end of the stretch. */
const afterCue = (
  words: Words,
  view: View,
  from: number,
  found: { readonly tail: number; readonly to: number },
): Range => ({ from, to: isComma(words, view, found.tail) && found.to > found.tail + 1 ? found.to : found.tail });
