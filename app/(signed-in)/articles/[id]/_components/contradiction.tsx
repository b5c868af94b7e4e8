'use client';

import type { EvidenceView, OriginGroup } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { EvidenceHead, EvidenceMenu, Provenance, Quote } from './evidence-item.tsx';
import { useDesk } from './desk-context.ts';
import { namedOrigin } from './named-origin.ts';
import { OriginMenu } from './origin-group.tsx';
import { ConfirmOrigin, OriginCopy, OriginWhy } from './origin-why.tsx';
import { SmallButton } from './small-button.tsx';

/** What contradicts the claim: under a bar of ink, never collapsed. */
export function Contradiction({
  evidence,
  group,
  onOpen,
}: {
  evidence: EvidenceView;
  group: OriginGroup;
  onOpen: OpenDialog;
}) {
  const origin = namedOrigin(group);
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  return (
    <div className="inset-shadow-[3px_0_var(--ink)] px-4 py-2 not-first:border-t not-first:border-hair">
      <EvidenceHead evidence={evidence} />
      <Quote evidence={evidence} />
      {origin !== null && (
        <div className="text-xs text-pretty text-ink-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-2">
            <span>
              Origin: <b>{origin.name}</b>
            </span>
            <OriginCopy captureId={origin.captureId} />
          </p>
          <OriginWhy group={{ ...origin, evidence: [evidence], folds: [] }} />
          {may && (
            <p className="flex flex-wrap items-center gap-x-1">
              {!origin.confirmed && <ConfirmOrigin group={origin} />}
              <OriginMenu origin={origin} onOpen={onOpen} />
            </p>
          )}
        </div>
      )}
      <Provenance evidence={evidence} first={stateOf(evidence)}>
        <span className="flex">
          {may && evidence.contradiction?.state !== 'answered' && (
            <SmallButton onClick={() => onOpen({ kind: 'contradiction', evidence })}>Answer</SmallButton>
          )}
          <EvidenceMenu evidence={evidence} origin={origin} onOpen={onOpen} />
        </span>
      </Provenance>
    </div>
  );
}

function stateOf({ contradiction }: EvidenceView): string {
  const where =
    contradiction === null || contradiction.state === 'open'
      ? 'still open'
      : `${contradiction.state}${contradiction.note === null || contradiction.note === '' ? '' : `: ${contradiction.note}`}`;
  if (contradiction === null || contradiction.credible === null) return where;
  return `${where} · ${contradiction.credible ? 'credible' : 'not credible'}`;
}
