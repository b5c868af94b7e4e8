import { describe, expect, it } from 'vitest';
import { explain, explainWithin } from '#lib/core/claims/explain.ts';
import { MOST_CLAIMS, MOST_SENTENCES, tooMuch } from '#lib/core/claims/limits.ts';

const paid = (n: number) => `District ${n} paid ${n + 7} million euros for roads.`;

describe('what one article may hold', () => {
  it('is read as any text within the limits', () => {
    const text = Array.from({ length: 40 }, (_, n) => paid(n)).join('\n\n');
    expect(explainWithin(text)).toEqual({ ok: true, value: explain(text) });
  });

  it.each([
    ['as many sentences as allowed', 'Why so? '.repeat(MOST_SENTENCES), null],
    ['one sentence more', 'Ha! '.repeat(MOST_SENTENCES + 1), { what: 'sentences', found: 10_001, atLeast: false }],
    ['a line more', 'Ha!\n\n'.repeat(MOST_SENTENCES + 1), { what: 'sentences', found: 10_001, atLeast: true }],
  ])('%s', (_, text, excess) => {
    const run = explainWithin(text);
    expect(run.ok ? null : run.error).toEqual(excess);
  });

  it('is bounded in claims', () => {
    const claims = (count: number) => explainWithin(Array.from({ length: count }, (_, n) => paid(n)).join('\n\n'));
    expect(claims(MOST_CLAIMS).ok).toBe(true);
    expect(claims(MOST_CLAIMS + 1)).toEqual({
      ok: false,
      error: { what: 'claims', found: MOST_CLAIMS + 1, atLeast: false },
    });
  });

  it('is told in words: what was found, what is allowed, what to do', () => {
    expect(tooMuch({ what: 'claims', found: 15_675, atLeast: false }).message).toBe(
      'The text has 15,675 claims. One article may have 3,000: import it in parts.',
    );
    expect(tooMuch({ what: 'sentences', found: 666_667, atLeast: true }).message).toBe(
      'The text has at least 666,667 sentences. One article may have 10,000: import it in parts.',
    );
  });
});
