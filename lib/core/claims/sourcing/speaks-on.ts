import type { Sex } from '#lib/core/language/people-words.ts';
import type { Doc } from '../doc.ts';
import type { Person } from '../grammar/register.ts';
import type { Mention } from '../reference/mention.ts';

/**
 * Who goes on speaking where a paragraph closes with no more than “he said”: whom the story was about and nobody else
 * since. Of the sentences before, a long quotation counts as none, so that this reaches further back than the name that
 * is put into a claim; it is what the sheet of sources puts the words under, and no claim is changed by it.
 */
export type SpeaksOn = (place: { readonly sex: Sex; readonly start: number }) => Person | null;

export function speaksOnIn({ sentences, readings, blocks }: Doc): SpeaksOn {
  const placeOf = new Map(blocks.map(({ id }, at) => [id, at]));
  const blockAt = (at: number): number => placeOf.get(sentences[at]?.block ?? '') ?? -1;
  return ({ sex, start }) => {
    if (sex === null) return null;
    const at = sentenceAt(sentences, start);
    let from = at;
    while (from > 0 && at - from < MOST && blockAt(from - 1) >= blockAt(at) - PARAGRAPHS) from -= 1;
    let focus: Person | null = null;
    let isAlone = false;
    let ledIn = -1;
    for (let sentence = from; sentence <= at; sentence += 1)
      for (const mention of ownOf(readings[sentence]?.mentions ?? [], sentence)) {
        if (mention.start >= start || !mayBe(mention, sex)) continue;
        const { person } = mention;
        if (person === null) isAlone &&= !isSomebodyElse(mention);
        else if (person === focus) {
          isAlone ||= LEADS.has(mention.slot) && sentence > ledIn;
          ledIn = sentence;
        } else if (LEADS.has(mention.slot)) {
          // two who lead one sentence: either may go on
          isAlone = focus === null || sentence > ledIn;
          focus = person;
          ledIn = sentence;
        } else isAlone = false;
      }
    return isAlone ? focus : null;
  };
}

/** In sentences. */
const MOST = 12;
/** A paragraph of quoted words, and the one that names who says them. */
const PARAGRAPHS = 2;

const LEADS: ReadonlySet<Mention['slot']> = new Set(['subject', 'speaker', 'credit']);

const ownOf = (mentions: readonly Mention[], sentence: number) =>
  mentions.filter((mention) => mention.sentence === sentence);

/** Somebody whom a pronoun of this sex can mean. */
const mayBe = ({ kind, sex, person, slot }: Mention, of: Sex): boolean =>
  (sex === null || sex === of) && (kind === 'person' || (person !== null && (person.certain || LEADS.has(slot))));

/** "the victim", and not a "she" that is open: whoever leads the sentence. */
const isSomebodyElse = ({ sex, slot }: Mention): boolean => sex === null && LEADS.has(slot);

function sentenceAt(sentences: Doc['sentences'], start: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
