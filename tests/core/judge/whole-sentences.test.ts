import { describe, expect, it } from 'vitest';
import type { Constellation } from '#lib/core/judge/constellation.ts';
import { sentenceAround } from '#lib/core/sources/line-sentences.ts';
import { judged, parsed, WRITTEN_CASES } from './written-cases.ts';

/** The same passages, each picked with all of its sentence, and so with whoever says so in it. */
function widened(constellation: Constellation): Constellation {
  const textOf = new Map(constellation.captures.map(({ id, text }) => [id, text]));
  const evidence = constellation.evidence.map((item) => {
    if (item.stance === 'silent') return item;
    const text = textOf.get(item.capture) ?? '';
    const start = text.indexOf(item.quote);
    const sentence = sentenceAround(text, { start, end: start + item.quote.length });
    return { ...item, quote: text.slice(sentence.start, sentence.end).trim() };
  });
  return { ...constellation, evidence };
}

const ORIGINS = ['readout', 'agency', 'names', 'anonymous', 'own-outlet', 'circular', 'statute'];

describe('a passage that is picked with all of its sentence', () => {
  const cases = WRITTEN_CASES.filter(({ kind }) => ORIGINS.includes(kind));
  it.each(cases.map(({ id, input }) => [id, parsed(input)] as const))('has the same origins: %s', (_, written) => {
    const groups = (constellation: Constellation) =>
      judged(constellation)
        .origins.map(({ captures }) => captures.toSorted().join(' '))
        .toSorted();
    expect(groups(widened(written))).toEqual(groups(written));
  });
});
