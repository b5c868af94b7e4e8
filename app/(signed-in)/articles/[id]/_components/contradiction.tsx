'use client';

import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { EvidenceHead, EvidenceMenu, Provenance, Quote } from './evidence-item.tsx';
import { useDesk } from './desk-context.ts';
import { SmallButton } from './small-button.tsx';

/** What contradicts the claim: under a bar of ink, never collapsed. */
export function Contradiction({ evidence, onOpen }: { evidence: EvidenceView; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  return (
    <div className="inset-shadow-[3px_0_var(--ink)] px-4 py-2 not-first:border-t not-first:border-hair">
      <EvidenceHead evidence={evidence} />
      <Quote evidence={evidence} />
      <Provenance evidence={evidence} first={stateOf(evidence)}>
        <span className="flex">
          {may && evidence.contradiction?.state !== 'answered' && (
            <SmallButton onClick={() => onOpen({ kind: 'contradiction', evidence })}>Answer</SmallButton>
          )}
          <EvidenceMenu evidence={evidence} origin={null} onOpen={onOpen} />
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
