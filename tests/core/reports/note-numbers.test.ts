import { describe, expect, it } from 'vitest';
import { noteNumbers } from '#lib/core/reports/note-numbers.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('the note numbers of a line of the sheet', () => {
  it('are all shown where they are few', () => {
    expect(noteNumbers([3, 9], new Set([3, 9]))).toEqual({
      shown: [
        { n: 3, here: true },
        { n: 9, here: true },
      ],
      more: 0,
    });
    expect(noteNumbers([], new Set())).toEqual({ shown: [], more: 0 });
    expect(noteNumbers(upTo(20), new Set()).more).toBe(0);
  });

  it('are the first twenty where they are many, and how many more there are', () => {
    const { shown, more } = noteNumbers(upTo(450), new Set(upTo(450)));
    expect(shown.map(({ n }) => n)).toEqual(upTo(20));
    expect(more).toBe(430);
  });

  it('lead only to notes of this page', () => {
    const { shown } = noteNumbers([1, 101, 102], new Set([101, 102, 103]));
    expect(shown.map(({ here }) => here)).toEqual([false, true, true]);
  });
});
