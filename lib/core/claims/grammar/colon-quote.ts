import type { VerbCue } from '#lib/core/language/cues.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { cueOf, type CueWords } from './cue-of.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { mainSpeaker } from './main-speaker.ts';
import type { LinkWords, Step } from './part.ts';
import { frontOf } from './subject.ts';
import { opensSpeaker } from './speaker-phrase.ts';
import { has, hasWord, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/** How many words what was said first may have at least: "said on Monday: “Q”" says nothing before its quotation. */
const SHORTEST = 4;

/** "X a acuzat inspectorii că au întârziat: „Q”": X said the one and the other, in two claims. */
export function colonQuote(words: Words, view: View, groups: readonly Group[]): Step | null {
  const main = mainGroup(groups);
  if (main === undefined || main.passive) return null;
  const cue = cueOf(words, view, main) ?? reaction(words, view, main);
  if (cue === null) return null;
  let colon = cue.verb === REACTS ? cue.to : cue.to + SHORTEST;
  while (colon < view.length && !(lowerAt(words, view, colon) === ':' && isQuoteMark(words, view, colon + 1)))
    colon += 1;
  if (colon >= view.length) return null;
  if (cue.verb !== REACTS && !groups.some((group) => group.from > cue.to && group.to <= colon)) return null;
  const { subject, lead } = frontOf(words, view, main);
  const speaker = mainSpeaker(words, view, { main, cue, subject, lead });
  const content = view.slice(colon + 1);
  if (speaker === null || !hasWord(words, content)) return null;
  const link: LinkWords = {
    cue: cue.view,
    ...speaker,
    content,
    act: false,
    rule: 'attribution.clause',
    verb: { kind: 'say' },
  };
  return {
    done: [],
    rest: [
      { links: [], view: view.slice(0, colon) },
      { links: [link], view: content },
    ],
  };
}

const REACTS: VerbCue = { kind: 'say' };

/** "Premierul a reacționat pe Facebook: „Q”": whatever somebody did, the quotation behind the colon is theirs. */
function reaction(words: Words, view: View, main: Group): CueWords | null {
  const { subject } = frontOf(words, view, main);
  if (subject.to <= subject.from || !(opensSpeaker(words, view, subject.from) || isName(words, view, subject.from)))
    return null;
  return { verb: REACTS, view: view.slice(main.from, main.head + 1), to: main.head + 1 };
}

const isName = (words: Words, view: View, at: number) => has(words, view, at, BIT.PROPER);
