import { describe, expect, it } from 'vitest';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import { isClean } from '#lib/core/evidence/compare/comparison.ts';
import { CERTAINTIES } from './pairs/certainties.ts';
import { DATES } from './pairs/dates.ts';
import { NAMES } from './pairs/names.ts';
import { NEGATIONS } from './pairs/negations.ts';
import { NUMBERS } from './pairs/numbers.ts';
import { QUOTES } from './pairs/quotes.ts';
import { claimSide, passageSide } from './sides.ts';

const TABLES = [NUMBERS, DATES, NAMES, NEGATIONS, CERTAINTIES, QUOTES];
const PAIRS = TABLES.flatMap(({ differ, same }) => [...differ, ...same]);

describe('the comparison of any claim and passage', () => {
  it('finds nothing between a text and itself', () => {
    const texts = PAIRS.flatMap(({ language, claim, passage }) => [claim, passage].map((text) => ({ language, text })));
    for (const { language, text } of texts) {
      const comparison = compareEvidence(claimSide(text, { language }), passageSide(text, { language }));
      expect([text, comparison.differs, isClean(comparison)]).toEqual([text, [], true]);
    }
  });

  it('gives spans that slice back to their words, wherever the passage stands in its capture', () => {
    const before = 'The harbour master spoke at nine.\n\n';
    for (const { language, claim, passage } of PAIRS) {
      const text = `${before}${passage}\n\nNobody else was there.`;
      const quote = { start: before.length, end: before.length + passage.length };
      const { differs } = compareEvidence(claimSide(claim, { language }), passageSide(text, { language, quote }));
      for (const one of differs) {
        expect(claim.slice(one.claim.start, one.claim.end)).toBe(one.claim.text);
        expect(text.slice(one.passage.start, one.passage.end)).toBe(one.passage.text);
      }
    }
  });

  it('does not depend on sentences about other things, nor on their order', () => {
    const others = ['The choir sang twice.', 'Nobody minds the rain here.', 'A bakery may open next to the church.'];
    for (const { claim, passage } of NUMBERS.differ.filter(({ language }) => language === 'en')) {
      const found = [
        [passage, ...others],
        [...others, passage],
        [others[2], passage, others[0], others[1]],
      ].map((sentences) => {
        const { differs } = compareEvidence(claimSide(claim), passageSide(sentences.join(' ')));
        return differs.map(({ kind, words }) => `${kind} ${words}`);
      });
      expect(found[1]).toEqual(found[0]);
      expect(found[2]).toEqual(found[0]);
    }
  });

  it('reads no more of a capture of a megabyte than of one of a page', () => {
    const claim = claimSide('The flood at Orley killed 14 people.');
    const passage = 'The flood at Orley killed 41 people.';
    const filler = 'The harbour master of the old town counted boats again. ';
    const captureOf = (size: number) => {
      const before = filler.repeat(Math.ceil(size / 2 / filler.length));
      const text = `${before}${passage} ${before}`;
      return passageSide(text, { quote: { start: before.length, end: before.length + passage.length } });
    };
    const [page, book] = [captureOf(20_000), captureOf(1_000_000)];
    const timeOf = (capture: typeof page) => {
      const start = performance.now();
      for (let run = 0; run < 20; run += 1) compareEvidence(claim, capture);
      return performance.now() - start;
    };
    timeOf(page);
    timeOf(book);
    expect(timeOf(book)).toBeLessThan(timeOf(page) * 3 + 20);
  });
});
