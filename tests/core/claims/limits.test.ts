import { describe, expect, it } from 'vitest';
import { explain, explainWithin } from '#lib/core/claims/explain.ts';
import {
  excessOf,
  LONGEST_CLAIM,
  MOST_CLAIMS,
  MOST_SENTENCES,
  MOST_SOURCES,
  tooMuch,
} from '#lib/core/claims/limits.ts';

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

  const sentenceOf = (length: number) => `The board paid ${'and paid '.repeat(length)}`.slice(0, length - 1) + '.';

  it.each([
    ['a sentence as long as allowed', sentenceOf(LONGEST_CLAIM), null],
    ['one that is longer', `It rained. ${sentenceOf(LONGEST_CLAIM + 1)}`, 5_001],
    ['an endless one', 'The board paid and paid '.repeat(80_000), 1_919_999],
    ['an endless word', 'a'.repeat(1_000_000), 1_000_000],
    ['a heading without an end', `# ${sentenceOf(LONGEST_CLAIM + 9)}\n\nIt rained.`, 5_009],
  ])('%s', (_, text, found) => {
    const run = explainWithin(text);
    expect(run.ok ? null : run.error).toEqual(
      found === null ? null : expect.objectContaining({ what: 'sentence', found }),
    );
  });

  it('is bounded in sources', () => {
    const sites = Array.from({ length: MOST_SOURCES + 1 }, (_, n) => `See https://paper${n}.example.`).join('\n\n');
    expect(explainWithin(sites)).toMatchObject({ error: { what: 'cited sources', found: MOST_SOURCES + 1 } });
  });

  it('is bounded in the length of claims, which a name may make longer than their sentence', () => {
    const held = { text: '', sentences: [], citedSources: [], claims: [{ text: 'It rained. ' }] };
    expect(excessOf(held)).toBe(null);
    const claims = [...held.claims, { text: `Mayor Ana Pop paid${' and paid'.repeat(1000)}.` }];
    expect(excessOf({ ...held, claims })).toMatchObject({ what: 'claim', found: 9_019 });
  });

  it('is told by the first words of what is too long', () => {
    const run = explainWithin('Anul acesta, consiliul a plătit cinci euro\n pe zi și '.repeat(400));
    expect(run.ok ? null : tooMuch(run.error).message).toMatch(
      /^A sentence of the text has [\d,]+ characters\. It begins “Anul acesta, consiliul a plătit cinci euro pe zi și Anul acesta[^”]*…”\. One sentence may have 5,000: divide it with full stops or line breaks\.$/,
    );
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
