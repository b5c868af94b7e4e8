'use client';

import { Checkbox } from '#app/_ui/field.tsx';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { useDesk } from './desk-context.ts';

/** One passage may serve several claims; those that its words bear on are offered first. */
export function AlsoClaims({
  view,
  pick,
  also,
  onAlso,
}: {
  view: CaptureView;
  pick: Span;
  also: readonly ClaimId[];
  onAlso: (claims: readonly ClaimId[]) => void;
}) {
  const claims = useDesk((state) => state.view.claims);
  const selectedId = useDesk((state) => state.selectedId);
  const others = claims.filter((claim) => claim.id !== selectedId);
  if (others.length === 0) return null;
  const bears = others.filter((claim) => bearsOn(view, pick, claim.id));
  const here = claims.findIndex((claim) => claim.id === selectedId);
  // Of a long story those that stand around the claim in hand.
  const near = claims.slice(Math.max(0, here - NEAR), here + NEAR);
  const rest = near.filter((claim) => claim.id !== selectedId && !bears.includes(claim));
  const toggle = (id: ClaimId, isOn: boolean) => onAlso(isOn ? [...also, id] : also.filter((one) => one !== id));
  const row = (claim: ClaimSummary) => (
    <Checkbox
      key={claim.id}
      label={`${claim.ordinal}. ${claim.text}`}
      checked={also.includes(claim.id)}
      onChange={(event) => toggle(claim.id, event.target.checked)}
    />
  );
  const numbers = bears.map((claim) => claim.ordinal).join(', ');
  return (
    <details className="border-t border-hair text-xs">
      <summary className="min-h-6 py-0.5 text-ink-2">
        Also pin to{numbers === '' ? ' other claims' : `: claim ${numbers}?`}
        {also.length > 0 && <b className="text-ink"> {also.length} chosen</b>}
      </summary>
      <div className="max-h-32 overflow-y-auto [scrollbar-width:thin]">
        {bears.length > 0 && (
          <>
            <p className="text-ink-3">These words may bear on:</p>
            {bears.map(row)}
            {rest.length > 0 && <p className="border-t border-hair pt-1 text-ink-3">All others:</p>}
          </>
        )}
        {rest.map(row)}
      </div>
    </details>
  );
}

/** A story of up to as many claims is listed whole. */
const NEAR = 120;

/** Its best sentences in this capture, or what is pinned for it, overlap the picked words. */
function bearsOn({ near, sentences, pins }: CaptureView, pick: Span, id: ClaimId): boolean {
  const overlaps = (span: Span | null | undefined) => !!span && span.start < pick.end && pick.start < span.end;
  return (
    (near[id] ?? []).some((place) => overlaps(sentences[place])) ||
    pins.some((pin) => pin.claimId === id && overlaps(pin.span))
  );
}
