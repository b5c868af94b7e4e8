import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { applyEdits, type PreviewEdit } from '#lib/core/claims/preview-edits.ts';

const TEXT = 'Putin called for a halt and expressed support for Tehran. The strikes went on.';
const claim = (id: string, text: string, start: number, end: number): ExtractedClaim => ({
  id,
  sentence: 's1',
  text,
  spans: [{ start, end }],
  kind: 'event',
  checkable: true,
  priority: 0.3,
  reasons: ['quantity'],
  presupposed: false,
  attributions: [],
  hedges: [],
  quotes: [],
  rules: ['sentence.whole'],
});
const FIRST = claim('c1', 'Putin called for a halt and expressed support for Tehran.', 0, 57);
const SECOND = { ...claim('c2', 'The strikes went on.', 58, 78), priority: 0.8, reasons: ['lead'] };
const edit = (...edits: PreviewEdit[]) => applyEdits(TEXT, [FIRST, SECOND], edits);
const wordsOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end));

describe('edits of a preview', () => {
  it('leave the claims as the engine made them when there are none', () => {
    expect(edit().claims).toEqual([
      { ...FIRST, madeBy: 'engine' },
      { ...SECOND, madeBy: 'engine' },
    ]);
  });

  it('drop a claim and keep why', () => {
    const { claims, dropped } = edit({ do: 'drop', claim: 'c2', was: SECOND.text, reason: 'boilerplate' });
    expect(claims.map(({ id }) => id)).toEqual(['c1']);
    expect(dropped).toEqual([{ ...SECOND, madeBy: 'engine', dropReason: 'boilerplate' }]);
  });

  it('rewrite a claim without moving it in the copy', () => {
    const { claims } = edit({
      do: 'rewrite',
      claim: 'c2',
      was: SECOND.text,
      text: 'The strikes continued.',
      kind: 'other',
    });
    expect(claims[1]).toEqual({
      ...SECOND,
      text: 'The strikes continued.',
      kind: 'other',
      rules: ['sentence.whole', 'person.edit'],
      madeBy: 'person',
    });
  });

  it('split a claim into parts that stand where their words stand', () => {
    const parts = ['Putin called for a halt.', 'Putin expressed support for Tehran.'];
    const { claims } = edit({ do: 'split', claim: 'c1', was: FIRST.text, parts });
    expect(claims.map(({ id, text }) => [id, text])).toEqual([
      ['c1', 'Putin called for a halt.'],
      ['c1.2', 'Putin expressed support for Tehran.'],
      ['c2', SECOND.text],
    ]);
    expect(wordsOf(claims[0]?.spans ?? [])).toEqual(['Putin called for a halt']);
    expect(wordsOf(claims[1]?.spans ?? [])).toEqual(['Putin called for a halt and expressed support for Tehran.']);
  });

  it('keep all of the spans for a part in other words', () => {
    const { claims } = edit({
      do: 'split',
      claim: 'c1',
      was: FIRST.text,
      parts: ['He wants peace now.', 'He backs Iran.'],
    });
    expect(claims[0]?.spans).toEqual(FIRST.spans);
  });

  it('give every part of repeated splits an id of its own', () => {
    const { claims } = edit(
      { do: 'split', claim: 'c1', was: FIRST.text, parts: ['One.', 'Two.'] },
      { do: 'split', claim: 'c1', was: 'One.', parts: ['One a.', 'One b.'] },
    );
    expect(new Set(claims.map(({ id }) => id)).size).toBe(4);
  });

  it('merge a claim with the one after it', () => {
    const { claims } = edit({ do: 'merge', claim: 'c1', was: FIRST.text, text: 'Both at once.' });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ id: 'c1', text: 'Both at once.', priority: 0.8, reasons: ['quantity', 'lead'] });
    expect(wordsOf(claims[0]?.spans ?? [])).toEqual([FIRST.text, SECOND.text]);
  });

  it('have nothing to merge the last claim with', () => {
    const { claims, lost } = edit({ do: 'merge', claim: 'c2', was: SECOND.text, text: 'x' });
    expect(claims).toHaveLength(2);
    expect(lost).toHaveLength(1);
  });

  it('find their claim again by its words when typing has moved it', () => {
    const moved = [
      { ...SECOND, id: 'c1' },
      { ...FIRST, id: 'c2' },
    ];
    const { claims, applied } = applyEdits(TEXT, moved, [
      { do: 'drop', claim: 'c2', was: SECOND.text, reason: 'asserts nothing' },
    ]);
    expect(claims.map(({ text }) => text)).toEqual([FIRST.text]);
    expect(applied[0]?.claim).toBe('c1');
  });

  it('fall away rather than hit another claim', () => {
    const { claims, lost } = edit({ do: 'drop', claim: 'c1', was: 'Something else.', reason: 'boilerplate' });
    expect(claims).toHaveLength(2);
    expect(lost).toHaveLength(1);
  });
});
