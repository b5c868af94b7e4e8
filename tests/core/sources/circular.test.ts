import { describe, expect, it } from 'vitest';
import type { OriginId, SourceId } from '#lib/core/ids.ts';
import { circularOrigins, citationCircles } from '#lib/core/sources/circular.ts';

const cites = (...pairs: string[]) =>
  pairs.map((pair) => ({ from: pair.charAt(0) as SourceId, to: pair.charAt(1) as SourceId }));

describe('who cites whom', () => {
  it.each([
    ['nobody', [], []],
    ['a line', ['ab', 'bc'], []],
    ['two on one', ['ac', 'bc'], []],
    ['itself', ['aa'], []],
    ['each other', ['ab', 'ba'], ['ab']],
    ['round three corners', ['ab', 'bc', 'ca'], ['abc']],
    ['a line into a circle', ['xa', 'ab', 'ba'], ['ab']],
    ['two circles apart', ['ab', 'ba', 'cd', 'dc'], ['ab', 'cd']],
    ['two circles that touch', ['ab', 'ba', 'bc', 'cb'], ['abc']],
  ])('%s', (_, pairs, circles) => {
    expect(citationCircles(cites(...pairs)).map((circle) => circle.join(''))).toEqual(circles);
  });
});

describe('origins in a circle', () => {
  const item = (publisher: string, origin: string | null) => ({
    publisher: publisher as SourceId,
    originId: `origin of ${publisher}` as OriginId,
    originSource: origin as SourceId | null,
  });

  it('are those of sources that rest on one another', () => {
    expect(circularOrigins([item('a', 'b'), item('b', 'a'), item('c', 'ministry'), item('d', null)])).toEqual([
      'origin of a',
      'origin of b',
    ]);
  });

  it('are none where each reports for itself', () => {
    expect(circularOrigins([item('a', 'a'), item('b', 'b')])).toEqual([]);
  });
});
