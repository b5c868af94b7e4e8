import type { Span } from '#lib/core/text/span.ts';
import type { SheetClaim } from './sheet-copy.ts';

/** So many claims are looked at for one place, so that a text of nothing but claims on one sentence stays linear. */
const MOST = 64;

/** Which claims a place in the text belongs to, in the order of the copy. Places must be asked for in ascending order. */
export function claimsAt(claims: readonly SheetClaim[]): (place: Span) => readonly SheetClaim[] {
  const spans = claims
    .flatMap((claim, order) => claim.spans.map(({ start, end }) => ({ start, end, claim, order })))
    .toSorted((a, b) => a.start - b.start || a.order - b.order);
  let open: typeof spans = [];
  let next = 0;
  return ({ start, end }) => {
    open = open.filter((span) => span.end > start);
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) {
      if (span.end > start && open.length < MOST) open.push(span);
      next += 1;
    }
    const found = open.filter((span) => span.start < end).toSorted((a, b) => a.order - b.order);
    return [...new Set(found.map((span) => span.claim))];
  };
}
