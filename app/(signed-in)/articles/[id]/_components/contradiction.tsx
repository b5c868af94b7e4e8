'use client';

import { Button } from '#app/_ui/button.tsx';
import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialogs.tsx';
import { EvidenceHead, Provenance, Quote } from './evidence-item.tsx';
import { useDesk } from './desk-store.ts';

/** What contradicts the claim: under a bar of ink, never collapsed. */
export function Contradiction({ evidence, onOpen }: { evidence: EvidenceView; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  return (
    <div className="inset-shadow-[3px_0_var(--ink)] px-4 py-2 not-first:border-t not-first:border-hair">
      <EvidenceHead evidence={evidence} origin={null} onOpen={onOpen} />
      <Quote evidence={evidence} />
      <p className="text-xs text-ink-3">
        <span className="text-ink-2">{stateOf(evidence)} · </span>
        <Provenance evidence={evidence} />
      </p>
      {may && evidence.contradiction?.state !== 'answered' && (
        <Button
          look="bare"
          className="-ml-2 min-h-6 text-xs"
          onClick={() => onOpen({ kind: 'contradiction', evidence })}
        >
          Answer it
        </Button>
      )}
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
