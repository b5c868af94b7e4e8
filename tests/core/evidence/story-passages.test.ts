import { describe, expect, it } from 'vitest';
import { readSentences, storyPassages } from '#lib/core/evidence/story-passages.ts';

const post = 'The weather was fine. The old ferry carried 120,000 passengers last year, the harbour office said.';
const radio = 'Listeners called in. Passengers of the old ferry were many: 120,000 passengers in one year. It is cold.';
const agency = 'Vineri, Ana Voss a anunțat la Orvale că feribotul a avut 120.000 de pasageri. Ana Voss a zâmbit.';

const claim = { text: 'Ana Voss said in Orvale that the old ferry carried 120,000 passengers.', language: 'en' };
const texts = [readSentences('Nothing to see here.', 'en'), readSentences(post, 'en'), readSentences(radio, 'en')];

const words = (passages: ReturnType<typeof storyPassages>, all: readonly string[], read = texts) =>
  passages.map(({ text, sentence }) => {
    const span = read[text]?.sentences[sentence];
    return all[text]?.slice(span?.start, span?.end);
  });

describe('the passages of a story that bear on a claim', () => {
  it('come from every capture that has most of its words, best first', () => {
    expect(words(storyPassages(texts, claim), ['', post, radio])).toEqual([
      'The old ferry carried 120,000 passengers last year, the harbour office said.',
      'Passengers of the old ferry were many: 120,000 passengers in one year.',
    ]);
  });

  it('say how much of the claim they have', () => {
    for (const { shared } of storyPassages(texts, claim)) {
      expect(shared).toBeGreaterThanOrEqual(0.35);
      expect(shared).toBeLessThanOrEqual(1);
    }
  });

  it('are none where only a word or two is the same', () => {
    expect(storyPassages(texts, { text: 'The ferry company fired its captain in May.', language: 'en' })).toEqual([]);
    expect(storyPassages([], claim)).toEqual([]);
    expect(storyPassages(texts, { text: '', language: 'en' })).toEqual([]);
  });

  it('are found in another language by names and figures, two at least', () => {
    const foreign = [readSentences(agency, 'ro')];
    expect(words(storyPassages(foreign, claim), [agency], foreign)).toEqual([
      'Vineri, Ana Voss a anunțat la Orvale că feribotul a avut 120.000 de pasageri.',
      'Ana Voss a zâmbit.',
    ]);
    expect(storyPassages(foreign, { text: 'The ferry left Orvale in the morning.', language: 'en' })).toEqual([]);
  });

  it('do not depend on what another source said', () => {
    const alone = storyPassages([texts[2] ?? readSentences('', 'en')], claim);
    expect(
      storyPassages(texts, claim).some(({ text, sentence }) => text === 2 && sentence === alone[0]?.sentence),
    ).toBe(true);
  });
});
