'use client';

import { Button } from '#app/_ui/button.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { counted } from '#app/_ui/words.ts';
import { Circles } from '../../../_components/circles.tsx';
import type { ClaimDetail, OriginGroup as Group } from '#lib/schema/claim-detail.ts';
import { BySource } from './by-source.tsx';
import { CaptureReader } from './capture-reader.tsx';
import { Contradiction } from './contradiction.tsx';
import type { OpenDialog } from './desk-dialog.ts';
import { selectedDetail } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { OriginGroup } from './origin-group.tsx';
import { Passages } from './passages.tsx';
import { SheetPane } from './sheet-pane.tsx';

/** What the claim rests on, by origin; or the sources of the story, by capture. Below, the open capture. */
export function EvidencePane({ onOpen }: { onOpen: OpenDialog }) {
  const side = useDesk((state) => state.side);
  const detail = useDesk(selectedDetail);
  const openCaptureId = useDesk((state) => state.openCaptureId);
  const mayAdd = useDesk((state) => state.view.may.addCapture && state.view.article.stage === 'checking');
  const isPicking = useDesk((state) => state.pick !== null);
  const { showSide } = useDeskActions();
  const against = side === 'evidence' ? contradictionsOf(detail) : [];
  return (
    <div className="evidence-pane" data-reading={openCaptureId !== null} data-picking={isPicking || undefined}>
      <section className="desk-scroll min-w-0 px-4 pt-2 pb-4" tabIndex={0} aria-label="Evidence">
        <div className="flex flex-wrap items-center justify-between gap-x-2">
          <h2 className="whitespace-nowrap">
            {side === 'sheet' ? 'Sheet' : side === 'sources' ? 'Sources' : countOf(detail)}
          </h2>
          <span className="-ml-2 flex items-center">
            {side === 'sheet' && (
              <Button look="bare" onClick={() => showSide('evidence')}>
                By claim <Kbd>N</Kbd>
              </Button>
            )}
            <Button
              look="bare"
              aria-pressed={side === 'sources'}
              onClick={() => showSide(side === 'sources' ? 'evidence' : 'sources')}
            >
              {side === 'sources' ? 'By claim' : 'By source'} <Kbd>S</Kbd>
            </Button>
            {mayAdd && side !== 'sheet' && (
              <Button look="bare" className="-mr-2" onClick={() => onOpen({ kind: 'add-evidence' })}>
                Add <Kbd>E</Kbd>
              </Button>
            )}
          </span>
        </div>
        {side === 'sheet' ? (
          <SheetPane />
        ) : side === 'sources' ? (
          <BySource onOpen={onOpen} mayAdd={mayAdd} />
        ) : (
          <ByOrigin detail={detail} mayAdd={mayAdd} onOpen={onOpen} />
        )}
      </section>
      {against.length > 0 ? (
        <div className="max-h-[38vh] overflow-y-auto border-t border-hair-strong [scrollbar-width:thin] max-md:max-h-none">
          {against.map(({ evidence, group }) => (
            <Contradiction key={evidence.id} evidence={evidence} group={group} onOpen={onOpen} />
          ))}
        </div>
      ) : (
        <div />
      )}
      {openCaptureId !== null && <CaptureReader key={openCaptureId} captureId={openCaptureId} onOpen={onOpen} />}
    </div>
  );
}

function ByOrigin({ detail, mayAdd, onOpen }: { detail: ClaimDetail | null; mayAdd: boolean; onOpen: OpenDialog }) {
  const selectedId = useDesk((state) => state.selectedId);
  if (selectedId === null) return <p className="pt-3 text-ink-2">Choose a claim to see what it rests on.</p>;
  if (detail === null) return <Skeleton rows={6} className="pt-4" />;
  const groups = withoutContradictions(detail.origins);
  if (detail.origins.length === 0) {
    return (
      <>
        <EmptyState
          title="No evidence for this claim"
          action={
            mayAdd ? (
              <Button onClick={() => onOpen({ kind: 'add-evidence' })}>
                Add evidence <Kbd>E</Kbd>
              </Button>
            ) : undefined
          }
        >
          Capture what a source published, or note what somebody told you. Unsuccessful searches count too: log them.
        </EmptyState>
        <Passages hasEvidence={false} />
      </>
    );
  }
  return (
    <>
      <Circles circles={detail.circles} />
      <ol>
        {groups.map((group, index) => (
          <OriginGroup
            key={group.key ?? group.evidence[0]?.id ?? index}
            group={group}
            number={index + 1}
            onOpen={onOpen}
          />
        ))}
      </ol>
      <Passages hasEvidence />
    </>
  );
}

/** Contradictions have a place of their own, which nothing scrolls away. */
function withoutContradictions(groups: readonly Group[]): readonly Group[] {
  return groups
    .map((group) => ({ ...group, evidence: group.evidence.filter((item) => item.stance !== 'contradicts') }))
    .filter((group) => group.evidence.length > 0);
}

const contradictionsOf = (detail: ClaimDetail | null) =>
  (detail?.origins ?? []).flatMap((group) =>
    group.evidence.flatMap((evidence) => (evidence.stance === 'contradicts' ? [{ evidence, group }] : [])),
  );

function countOf(detail: ClaimDetail | null): string {
  if (detail === null) return 'Evidence';
  const { linkCount, originCount } = detail.claim;
  return linkCount === 0 ? 'No passages' : `${counted(linkCount, 'passage')}, ${counted(originCount, 'origin')}`;
}
