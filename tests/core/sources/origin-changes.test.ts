import { describe, expect, it } from 'vitest';
import type { CaptureId, EvidenceId } from '#lib/core/ids.ts';
import type { ComputedOrigin, RestingItem } from '#lib/core/sources/computed-origin.ts';
import { originChange } from '#lib/core/sources/origin-changes.ts';

const item = (id: string, more: Partial<RestingItem> = {}): RestingItem => ({
  id: id as EvidenceId,
  captureId: `capture of ${id}` as CaptureId,
  confirmed: true,
  why: 'named_in_passage',
  words: 'The passage names it.',
  credit: null,
  isPublisher: false,
  own: false,
  ...more,
});
const origin = (name: string, items: readonly RestingItem[], more: Partial<ComputedOrigin> = {}): ComputedOrigin => ({
  key: `name:${name}`,
  name,
  also: [],
  sourceId: null,
  kind: null,
  anonymous: null,
  own: false,
  circular: false,
  items,
  folds: [],
  captured: null,
  ...more,
});
const changed = (
  before: readonly ComputedOrigin[],
  after: readonly ComputedOrigin[],
  circles: readonly [readonly string[], readonly string[]] = [[], []],
) => {
  const given = (words: readonly string[]) => words.map((one) => ({ names: [], words: one, items: [] }));
  return originChange(
    { origins: before, circles: given(circles[0]) },
    { origins: after, circles: given(circles[1]) },
    (id) => `Publisher ${id}`,
  );
};

describe('what a change of the ground means for a verdict', () => {
  const [a, b] = [origin('Meridian', [item('1')]), origin('Borun', [item('2')])];

  it('is nothing where all rests on the same, also under another key', () => {
    expect(changed([a, b], [b, a])).toBeNull();
    expect(changed([a, b], [{ ...a, key: 'source:9' }, b])).toBeNull();
  });

  it('is told of the item that rests on another, and not of whom it comes to', () => {
    expect(changed([a, b], [origin('Borun', [item('1'), item('2')])])).toBe(
      '“Publisher 1” now rests on Borun, because the passage names it.',
    );
  });

  it('is told where two names are one origin now', () => {
    const fold = {
      first: 'capture of 1' as CaptureId,
      second: 'capture of 2' as CaptureId,
      reason: 'shared_text',
      words: 'Both say the same',
      inFirst: null,
      inSecond: null,
    } as const;
    const one = origin('Meridian', [item('1'), item('3')]);
    const two = origin('Meridian', [item('1')]);
    const joined = { ...one, folds: [{ ...fold, second: 'capture of 3' as CaptureId }] };
    const apart = origin('Meridian', [item('3')], { key: 'name:other' });
    expect(changed([two, apart], [joined])).toBe(
      'What rests on Meridian is no longer the same, because both say the same.',
    );
  });

  it('is told of what does not count any more, and of what is to be confirmed again', () => {
    expect(changed([a], [origin('Meridian', [item('1', { own: true })])])).toContain('does not count any more');
    expect(changed([a], [origin('Meridian', [item('1', { confirmed: false })])])).toContain('must be confirmed again');
    expect(changed([origin('Meridian', [item('1', { own: true })])], [a])).toContain('no longer taken for our own');
  });

  it('is told of a circle that closes or opens', () => {
    expect(changed([a], [a], [[], ['A cites B, which cites A.']])).toBe('A cites B, which cites A.');
    expect(changed([a], [a], [['A cites B, which cites A.'], []])).toBe('No longer: A cites B, which cites A.');
  });
});
