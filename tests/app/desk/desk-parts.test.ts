import { describe, expect, it } from 'vitest';
import { isHere, opened, withHead, withPart } from '#app/(signed-in)/articles/[id]/_components/desk-parts.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { claimLine } from '#lib/schema/claim-line.ts';
import type { DeskPartView, DeskView } from '#lib/schema/desk-view.ts';
import { claim, desk } from './desk-rows.ts';

const TEXT = 'First words.\nMore words.\nLast words.';
const places = [
  { start: 0, end: 13, blocks: 1 },
  { start: 13, end: 25, blocks: 1 },
  { start: 25, end: 36, blocks: 1 },
];
const claims = places.map((place, at) =>
  claim(`c${at}`, { ordinal: at + 1, spans: [{ start: place.start, end: place.end - 1 }], sentence: `s${at}` }),
);

function part(at: number, more: Partial<DeskPartView> = {}): DeskPartView {
  const place = places[at] ?? { start: 0, end: 0 };
  const span = { start: place.start, end: place.end };
  return {
    part: at,
    version: {
      number: 1,
      text: TEXT.slice(span.start, span.end),
      textStart: span.start,
      sha256: 'x',
      dateline: null,
      blocks: [{ id: `b${at}`, kind: 'paragraph', ...span }],
      sentences: [{ id: `s${at}`, block: `b${at}`, ...span }],
    },
    claims: claims.slice(at, at + 1),
    uncovered: [{ sentence: `s${at}`, reason: 'no assertion' }],
    people: {},
    ...more,
  };
}

const head = (at: number, more: Partial<DeskView> = {}): DeskView =>
  desk([], { parts: places, lines: claims.map((one, place) => claimLine(one, place)), ...part(at), ...more });

describe('a desk that comes in parts', () => {
  it('keeps every place of the copy where it is, blank until its part is here', () => {
    const view = opened(head(1));
    expect(view.version.text).toBe(`${' '.repeat(13)}More words.\n${' '.repeat(11)}`);
    expect(view.version.textStart).toBe(0);
    expect(isHere(view, 'c1' as ClaimId)).toBe(true);
    expect(isHere(view, 'c2' as ClaimId)).toBe(false);
  });

  it('is the whole once all are here, in whatever order they come', () => {
    for (const order of [
      [1, 0, 2],
      [2, 1, 0],
    ] as const) {
      const [first, ...others] = order;
      const view = others.reduce((one, at) => withPart(one, part(at)), opened(head(first)));
      expect(view.version.text).toBe(TEXT);
      expect(view.claims).toEqual(claims);
      expect(view.version.blocks.map((block) => block.id)).toEqual(['b0', 'b1', 'b2']);
      expect(view.uncovered.map((one) => one.sentence).toSorted()).toEqual(['s0', 's1', 's2']);
    }
  });

  it('keeps what a part already has as the same objects', () => {
    const view = withPart(opened(head(0)), part(1));
    const again = withPart(view, part(1));
    expect(again.version.blocks).toBe(view.version.blocks);
    expect(again.claims[0]).toBe(view.claims[0]);
  });

  it('keeps a claim that was saved while its part was on the way', () => {
    const saved = claim('c1', { ordinal: 2, version: 2, code: 'attributed' });
    const view = withPart(opened(head(0)), part(1, { claims: [saved] }));
    expect(withPart(view, part(1)).claims[1]).toBe(saved);
    expect(withPart(view, part(1)).lines[1]?.code).toBe('attributed');
  });

  it('numbers claims anew where the list changed, and keeps the parts that are not sent again', () => {
    const view = withPart(opened(head(0)), part(2));
    const lines = [claims[1], claims[2]].flatMap((one, at) => (one === undefined ? [] : [claimLine(one, at + 1)]));
    const after = withHead(view, head(1, { lines }));
    expect(after.claims.map((one) => [one.id, one.ordinal])).toEqual([
      ['c1', 1],
      ['c2', 2],
    ]);
    expect(after.version.text).toBe(TEXT);
  });

  it('takes nothing of another version of the copy', () => {
    const view = opened(head(0));
    const other = { ...part(1).version, sha256: 'y' };
    expect(withPart(view, part(1, { version: other }))).toBe(view);
    expect(withHead(view, head(1, { version: other })).version.text.trim()).toBe('More words.');
  });
});
