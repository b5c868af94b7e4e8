import type { ClaimId } from '#lib/core/ids.ts';
import type { Passage } from '#lib/schema/passages.ts';
import type { DeskState } from './desk-state.ts';
import type { PassagesState } from './found-passages.ts';

/** Changes when other passages may bear on the claim: another wording, or other captures. Pinning changes nothing. */
export function passageGround(state: DeskState, claimId: ClaimId | null): string {
  const claim = state.view.claims.find((one) => one.id === claimId);
  return `${claim?.text ?? ''}\n${state.view.captures.map((capture) => capture.id).join(' ')}`;
}

/** What was read for the claim in hand, if it still holds. */
export function passagesOfSelected(state: DeskState): PassagesState | null {
  const found = state.selectedId === null ? undefined : state.passages.get(state.selectedId);
  return found?.ground === passageGround(state, state.selectedId) ? found : null;
}

/** The passage that the keys are about; null where none is on the screen. */
export function passageInHand(state: DeskState): Passage | null {
  if (state.side !== 'evidence' || !arePassagesOpen(state)) return null;
  const found = passagesOfSelected(state);
  return found?.kind === 'read' ? (found.passages[state.passageAt] ?? null) : null;
}

/** Open by themselves while the claim has no evidence: then they are where to begin. */
export function arePassagesOpen(state: DeskState): boolean {
  const detail = state.selectedId === null ? undefined : state.details.get(state.selectedId);
  return detail !== undefined && (state.passagesOpen || detail.origins.length === 0);
}

/** Quotes pinned for the claim in hand that overlap the passage. */
export function isPinned(state: DeskState, passage: Passage): boolean {
  const detail = state.selectedId === null ? undefined : state.details.get(state.selectedId);
  return (detail?.origins ?? []).some(({ evidence }) =>
    evidence.some(
      ({ captureId, quote }) =>
        captureId === passage.captureId && quote !== null && quote.start < passage.end && passage.start < quote.end,
    ),
  );
}
