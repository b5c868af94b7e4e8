'use client';

import { SmallButton } from './small-button.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk } from './desk-context.ts';
import { dispositionStatus } from '#lib/core/verdicts/disposition-status.ts';
import { DISPOSITION_WORDS } from './desk-words.ts';
import { Moment } from './moment.tsx';

/** The verdict that stands, by whom and why, and what the desk does about it. Nothing while there is none. */
export function VerdictInForce({ detail, onOpen }: { detail: ClaimDetail; onOpen: OpenDialog }) {
  const { verdict, decision, people, claim } = detail;
  const me = useDesk((state) => state.me);
  if (verdict === null) return null;
  // One's own rationale stands in its field already.
  const isMine = verdict.by === me && claim.mine === 'closed';
  return (
    <div className="mb-3 border-l-2 border-hair-strong pl-3" data-verdict={verdict.code}>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <VerdictMark code={verdict.code} />
        {verdict.reasonCode !== null && <span>{REASON_WORDS[verdict.reasonCode].toLowerCase()}</span>}
        <span className="text-ink-3">
          {people[verdict.by] ?? 'Somebody'}, <Moment at={verdict.at} />
        </span>
      </p>
      {verdict.rationale !== '' && !isMine && <p className="mt-1 text-m">{verdict.rationale}</p>}
      {verdict.overrideReason !== null && (
        <p className="mt-1 text-ink-2">
          <b>Policy overridden:</b> {verdict.overrideReason}
        </p>
      )}
      {decision !== null && (
        <p className="mt-1 text-ink-2">
          <b>Decided by {people[decision.by] ?? 'an editor'}:</b> {decision.reason}
        </p>
      )}
      <DispositionLine detail={detail} onOpen={onOpen} />
    </div>
  );
}

function DispositionLine({ detail, onOpen }: { detail: ClaimDetail; onOpen: OpenDialog }) {
  const { disposition, may, people } = detail;
  const isAsked =
    detail.verdict?.code === 'disputed' ||
    detail.verdict?.code === 'unverified' ||
    detail.claim.kind === 'characterisation';
  if (disposition === null && !isAsked) return null;
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
      {disposition === null ? (
        <span className="text-ink-2">No disposition yet.</span>
      ) : (
        <span>
          <b>{DISPOSITION_WORDS[disposition.kind]}</b>
          {dispositionStatus(disposition.kind, []) === 'promised' && ' (promised, not yet in the copy)'}
          {disposition.reason !== '' && `: ${disposition.reason}`}{' '}
          <span className="text-ink-3">{people[disposition.by] ?? 'An editor'}</span>
        </span>
      )}
      {may.dispose.allowed && (
        <SmallButton onClick={() => onOpen({ kind: 'disposition' })}>
          {disposition === null ? 'Give a disposition' : 'Change'}
        </SmallButton>
      )}
    </p>
  );
}
