import { describe, expect, it } from 'vitest';
import { countEvidence, type Countable } from '#lib/core/evidence/count-evidence.ts';
import type { CaptureId } from '#lib/core/ids.ts';

const item = (capture: string, origin: string | null, more: Partial<Countable> = {}): Countable => ({
  captureId: capture as CaptureId,
  origin,
  stance: 'supports',
  contradiction: null,
  openFlags: 0,
  ...more,
});

describe('counting evidence', () => {
  it('finds three links and one origin where three stories rest on one release', () => {
    const counts = countEvidence([item('a', 'o'), item('b', 'o'), item('c', 'o'), item('c', 'o')]);
    expect(counts).toEqual({ linkCount: 3, originCount: 1, contradictionCount: 0, flagCount: 0 });
  });

  it('takes no origin that nobody knows, no context and no silence', () => {
    const counts = countEvidence([
      item('a', null),
      item('b', 'o', { stance: 'context' }),
      item('c', 'o', { stance: 'silent' }),
    ]);
    expect(counts).toEqual({ linkCount: 1, originCount: 0, contradictionCount: 0, flagCount: 0 });
  });

  it('counts the questions that nobody has answered', () => {
    expect(countEvidence([item('a', 'o', { openFlags: 2 }), item('b', 'o', { openFlags: 1 })]).flagCount).toBe(3);
  });

  it('counts a contradiction until somebody answers it', () => {
    const contradicts = { stance: 'contradicts' } as const;
    const counts = countEvidence([
      item('a', 'o', { ...contradicts, contradiction: 'open' }),
      item('b', 'p', { ...contradicts, contradiction: 'stands' }),
      item('c', 'q', { ...contradicts, contradiction: 'answered' }),
    ]);
    expect(counts.contradictionCount).toBe(2);
  });
});
