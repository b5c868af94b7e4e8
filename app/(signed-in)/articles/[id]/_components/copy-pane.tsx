'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { LanguageNote } from '#app/_ui/language-note.tsx';
import type { ClaimSummary, DeskVersion, DeskView } from '#lib/schema/desk-view.ts';
import { CopyBlock } from './copy-block.tsx';
import { CopyGap } from './copy-gap.tsx';
import { layOut, type LaidBlock } from './copy-layout.ts';
import { useDesk } from './desk-context.ts';
import { selectedSpan } from './selected-span.ts';
import type { Span } from '#lib/core/text/span.ts';
import { Uncovered } from './uncovered.tsx';

/** The story with its claims marked. Select words to make a claim of them. */
export function CopyPane({ onAddClaim }: { onAddClaim: (span: Span) => void }) {
  const version = useDesk((state) => state.view.version);
  const language = useDesk((state) => state.view.article.language);
  const parts = useDesk((state) => state.view.parts);
  const claims = useDesk((state) => state.view.claims);
  const selectedId = useDesk((state) => state.selectedId);
  const found = useDesk((state) => state.found);
  const mayEdit = useDesk((state) => state.view.may.editClaims && state.view.article.stage === 'checking');
  const blocks = useLaidOut(version, claims);
  const stretches = stretchesOf(parts, blocks);
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Span | null>(null);

  useEffect(() => {
    if (selectedId === null) return;
    const mark = root.current?.querySelector(`[data-claims~="${selectedId}"]`);
    const pane = root.current?.parentElement;
    if (!mark || !pane) return;
    const { top, bottom } = mark.getBoundingClientRect();
    const seen = pane.getBoundingClientRect();
    const isInside = top > seen.top + 24 && bottom < seen.bottom - 24;
    if (!isInside) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [selectedId]);

  useEffect(() => {
    if (found === null) return;
    root.current?.querySelector('[data-found="here"]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [found]);

  useEffect(() => {
    if (!mayEdit) return;
    const look = () => setChosen(root.current === null ? null : selectedSpan(root.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [mayEdit]);

  return (
    <div ref={root} className="relative py-6 pr-6 pb-12 pl-3 2xl:pl-8 max-md:px-4 max-md:py-4">
      {version.blocks.length > 0 && <LanguageNote language={language} className="mb-4 ml-33 text-ink-2 max-md:ml-0" />}
      {stretches.map(({ part, isHere, laid }) =>
        isHere ? (
          laid.map((one) => (
            <CopyBlock key={one.block.id} laid={one} words={version.text.slice(one.block.start, one.block.end)} />
          ))
        ) : (
          <CopyGap key={`part ${part}`} part={part} blocks={parts[part]?.blocks ?? 0} />
        ),
      )}
      {version.blocks.length === 0 && <p className="text-ink-2">This story has no text.</p>}
      <Uncovered />
      {chosen !== null && (
        <div className="sticky bottom-3 z-2 ml-33 flex w-fit flex-wrap items-center gap-2 rounded-l bg-paper-raised p-2 shadow-raised ring ring-hair max-md:ml-0 print:hidden">
          {/* The pointer must not take the selection away before it is used. */}
          <Button onPointerDown={(event) => event.preventDefault()} onClick={() => onAddClaim(chosen)}>
            Make a claim of these words
          </Button>
        </div>
      )}
    </div>
  );
}

/** Keeps the blocks of the last drawing, so that those which did not change are not drawn again. */
function useLaidOut(version: DeskVersion, claims: readonly ClaimSummary[]): readonly LaidBlock[] {
  const [laid, setLaid] = useState(() => ({ version, claims, blocks: layOut(version, claims) }));
  if (laid.version === version && laid.claims === claims) return laid.blocks;
  const blocks = layOut(version, claims, laid.version.sha256 === version.sha256 ? laid.blocks : []);
  setLaid({ version, claims, blocks });
  return blocks;
}

type Stretch = { readonly part: number; readonly isHere: boolean; readonly laid: readonly LaidBlock[] };

/** The blocks of each part, as far as they are here. */
function stretchesOf(parts: DeskView['parts'], blocks: readonly LaidBlock[]): readonly Stretch[] {
  let at = 0;
  return parts.map(({ end, blocks: count }, part) => {
    const first = at;
    while (at < blocks.length && (blocks[at]?.block.start ?? end) < end) at += 1;
    return { part, isHere: at > first || count === 0, laid: blocks.slice(first, at) };
  });
}
