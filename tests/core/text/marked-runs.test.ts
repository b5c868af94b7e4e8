import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanes, markedRuns, type Mark } from '#lib/core/text/marked-runs.ts';

const TEXT = 'The Kremlin said Putin emphasized the need for talks.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const whole = { start: 0, end: TEXT.length };
const shown = (marks: readonly Mark<string>[]) =>
  markedRuns(whole, marks).map((run) => [TEXT.slice(run.start, run.end), run.keys.join('+')]);

describe('markedRuns', () => {
  it('gives a text without marks as one plain run', () => {
    expect(shown([])).toEqual([[TEXT, '']]);
  });

  it('cuts around one claim', () => {
    expect(shown([{ key: 'c1', spans: [span('Putin emphasized')] }])).toEqual([
      ['The Kremlin said ', ''],
      ['Putin emphasized', 'c1'],
      [' the need for talks.', ''],
    ]);
  });

  it('shows a claim inside another as three runs', () => {
    expect(
      shown([
        { key: 'c1', spans: [span('Putin emphasized the need for talks')] },
        { key: 'c2', spans: [span('the need')] },
      ]),
    ).toEqual([
      ['The Kremlin said ', ''],
      ['Putin emphasized ', 'c1'],
      ['the need', 'c1+c2'],
      [' for talks', 'c1'],
      ['.', ''],
    ]);
  });

  it('shows claims that overlap by their middle words', () => {
    expect(
      shown([
        { key: 'c1', spans: [span('Kremlin said Putin')] },
        { key: 'c2', spans: [span('Putin emphasized')] },
      ]),
    ).toEqual([
      ['The ', ''],
      ['Kremlin said ', 'c1'],
      ['Putin', 'c1+c2'],
      [' emphasized', 'c2'],
      [' the need for talks.', ''],
    ]);
  });

  it('says where a claim of several spans opens and closes, once', () => {
    const runs = markedRuns(whole, [{ key: 'c1', spans: [span('The Kremlin'), span('Putin'), span('talks')] }]);
    expect(runs.filter((run) => run.opens.length > 0).map((run) => TEXT.slice(run.start, run.end))).toEqual([
      'The Kremlin',
    ]);
    expect(runs.filter((run) => run.closes.length > 0).map((run) => TEXT.slice(run.start, run.end))).toEqual(['talks']);
  });

  it('cuts a mark that runs over the edge of the range', () => {
    const runs = markedRuns({ start: 4, end: 11 }, [{ key: 'c1', spans: [{ start: 0, end: 8 }] }]);
    expect(runs).toEqual([
      { start: 4, end: 8, keys: ['c1'], opens: ['c1'], closes: ['c1'] },
      { start: 8, end: 11, keys: [], opens: [], closes: [] },
    ]);
  });

  it('gives no run for an empty range', () => {
    expect(markedRuns({ start: 3, end: 3 }, [{ key: 'c1', spans: [whole] }])).toEqual([]);
  });

  it('covers the range exactly, and each character by exactly the marks that hold it', () => {
    const spans = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    const marks = fc
      .array(fc.array(spans, { maxLength: 3 }), { maxLength: 6 })
      .map((all) => all.map((some, key) => ({ key, spans: some })));
    fc.assert(
      fc.property(fc.nat(30), fc.nat(40), marks, (start, length, given) => {
        const range = { start, end: start + length };
        const runs = markedRuns(range, given);
        let offset = range.start;
        for (const run of runs) {
          expect(run.start).toBe(offset);
          expect(run.end).toBeGreaterThan(run.start);
          offset = run.end;
          const middle = run.start;
          const holding = given.filter((m) => m.spans.some((s) => s.start <= middle && middle < s.end));
          expect(run.keys).toEqual(holding.map((m) => m.key));
        }
        expect(offset).toBe(range.end);
        const opened = runs.flatMap((run) => run.opens);
        expect(new Set(opened).size).toBe(opened.length);
        expect(runs.flatMap((run) => run.closes).toSorted()).toEqual(opened.toSorted());
      }),
    );
  });
});

describe('lanes', () => {
  it('keeps claims that do not overlap in the lane nearest to the words', () => {
    const given = lanes([
      { key: 'c1', spans: [{ start: 0, end: 5 }] },
      { key: 'c2', spans: [{ start: 5, end: 9 }] },
    ]);
    expect([...given]).toEqual([
      ['c1', 0],
      ['c2', 0],
    ]);
  });

  it('moves an overlapping claim one lane down and reuses a lane that is free again', () => {
    const given = lanes([
      { key: 'c1', spans: [{ start: 0, end: 9 }] },
      { key: 'c2', spans: [{ start: 4, end: 6 }] },
      { key: 'c3', spans: [{ start: 9, end: 12 }] },
    ]);
    expect([...given.values()]).toEqual([0, 1, 0]);
  });
});
