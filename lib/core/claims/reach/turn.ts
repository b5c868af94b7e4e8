import type { Doc, Reading } from '../doc.ts';
import { attribute, bodyOf } from '../grammar/attribute.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import { wholeView, type Words } from '../grammar/view.ts';
import { inSameBlock, type Story } from './story.ts';

/**
 * Readings with the turns that only the whole text shows: "Holt: It is old." is Holt's where the text names her elsewhere, or
 * begins more than one paragraph so. One name alone may be a town.
 */
export function withTurns({ sentences, words, readings, register }: Doc): readonly Reading[] {
  const labels = words.map((one, at) =>
    sentences[at]?.block !== sentences[at - 1]?.block &&
    (readings[at]?.parts ?? []).every(({ chain, whole }) => chain.length === 0 && whole !== true)
      ? labelOf(one)
      : null,
  );
  if (labels.every((label) => label === null)) return readings;
  const seen = Map.groupBy(labels, (label) => label);
  return readings.map((reading, at) => {
    const [label, own] = [labels[at] ?? null, words[at]];
    if (label === null || own === undefined) return reading;
    const known = register.byLast.has(label) || (seen.get(label)?.length ?? 0) > 1;
    return known ? { ...reading, parts: turnParts(own) } : reading;
  });
}

/** The name, in small letters, that stands alone before a colon and something that is said without quotation marks. */
function labelOf({ tokens, entries, quoted, language }: Words): string | null {
  const [name, colon, next] = tokens;
  if (name === undefined || colon?.lower !== ':' || next === undefined || quoted[2] !== 0) return null;
  const isName =
    name.kind === 'word' && name.capital && entries[0]?.bits === 0 && !language.cues.labels.has(name.lower);
  return isName ? name.lower : null;
}

function turnParts(words: Words): readonly Part[] {
  const content = wholeView(words).slice(2);
  const link: LinkWords = { source: [0], cue: [1], content, act: false, rule: 'attribution.colon', verb: null };
  return attribute(words, bodyOf(words, content), [link]);
}

/** How many sentences one turn of a conversation may have. */
const LONGEST = 40;

/** "Holt: It is old. It will close.": the rest of the paragraph is hers too. */
export function restOfTurn(story: Story, at: number): readonly number[] {
  const found: number[] = [];
  for (let one = at + 1; one - at <= LONGEST && inSameBlock(story, at, one); one += 1) {
    if (story.speakers[one]?.how === 'turn') break;
    if (!story.isTaken(one)) found.push(one);
  }
  return found;
}
