'use client';

import { memo, type ReactNode } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { ClaimMarks, Mark } from '#app/_ui/claim-marks.tsx';
import { Glyph } from '#app/_ui/glyph.tsx';
import { VERDICT_WORDS } from '#app/_ui/words.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { MarkedRun } from '#lib/core/text/marked-runs.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { LaidBlock } from './copy-layout.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import type { FoundSpan } from './found-places.ts';
import { plainly } from './plainly.ts';

/** One block of the copy with its notes in the margin. Drawn again only when one of its own claims changes. */
export const CopyBlock = memo(function CopyBlock({ laid, words: own }: { laid: LaidBlock; words: string }) {
  const here = useDesk((state) =>
    state.selectedId !== null && laid.claims.some((claim) => claim.id === state.selectedId) ? state.selectedId : null,
  );
  const cues = cuesOf(laid.claims.find((claim) => claim.id === here));
  const found = useDesk((state) => state.found?.byBlock.get(laid.block.id) ?? NOT_FOUND);
  const { select } = useDeskActions();
  const { block, runs, dateline } = laid;
  const words = runs.flatMap((run, index) =>
    cutAt(run, { dateline, cues, found }).map((piece) => (
      <Piece
        key={piece.start}
        laid={laid}
        run={run}
        here={here}
        joins={joined(runs, index, here, piece)}
        look={piece.look}
        onSelect={select}
      >
        <Found piece={piece}>{own.slice(piece.start - block.start, piece.end - block.start)}</Found>
      </Piece>
    )),
  );
  return (
    <div className="copy-block font-copy text-copy text-ink-copy" data-kind={block.kind}>
      <Notes claims={laid.notes} here={here} />
      <Words kind={block.kind} start={block.start}>
        {words}
      </Words>
    </div>
  );
});

function Words({ kind, start, children }: { kind: string; start: number; children: ReactNode }) {
  if (kind === 'heading' || kind === 'title')
    return (
      <h2 className="copy-words" data-start={start}>
        {children}
      </h2>
    );
  if (kind === 'dateline')
    return (
      <p className="copy-words font-ui text-s text-ink-3" data-start={start}>
        {children}
      </p>
    );
  return (
    <p className="copy-words" data-start={start}>
      {children}
    </p>
  );
}

type Look = 'plain' | 'dateline' | 'cue';

function Piece({
  laid,
  run,
  here,
  joins,
  look,
  onSelect,
  children,
}: {
  laid: LaidBlock;
  run: MarkedRun<ClaimId>;
  here: ClaimId | null;
  joins: string;
  look: Look;
  onSelect: (id: ClaimId, pane: 'claim') => void;
  children: ReactNode;
}) {
  if (look === 'dateline') return <span className="font-ui text-s text-ink-3">{children}</span>;
  const plain: ReactNode = look === 'cue' ? <span className="copy-cue">{children}</span> : children;
  if (run.keys.length === 0) return plain;
  const isHere = here !== null && run.keys.includes(here);
  // The lane nearest to the words is drawn innermost. The claim in hand is its marker and needs no line.
  const inner = [...run.keys].sort((a, b) => (laid.lane.get(a) ?? 0) - (laid.lane.get(b) ?? 0));
  const others = inner.filter((key) => key !== here);
  const lines = others.reduce<ReactNode>((inside, key) => {
    const claim = laid.claims.find((one) => one.id === key);
    const lane = Math.min(laid.lane.get(key) ?? 0, DEEPEST_LANE);
    return (
      <span className="copy-mark" data-verdict={claim?.code ?? 'open'} data-lane={lane === 0 ? undefined : lane}>
        {inside}
      </span>
    );
  }, plain);
  return (
    <mark
      data-claims={run.keys.join(' ')}
      className={isHere ? 'copy-mark marker' : undefined}
      data-also={isHere && others.length > 0 ? '' : undefined}
      data-joins={joins === '' ? undefined : joins}
      onClick={() => {
        if (window.getSelection()?.isCollapsed === false) return;
        const next = clicked(run.keys, here, laid);
        if (next !== null) onSelect(next, 'claim');
      }}
    >
      {lines}
    </mark>
  );
}

/** Where claims overlap, the shortest answers first; a second click goes on to the next. */
function clicked(keys: readonly ClaimId[], here: ClaimId | null, laid: LaidBlock): ClaimId | null {
  const byLength = [...keys].sort((a, b) => lengthOf(laid, a) - lengthOf(laid, b));
  const at = here === null ? -1 : byLength.indexOf(here);
  return byLength[(at + 1) % byLength.length] ?? null;
}

function lengthOf(laid: LaidBlock, id: ClaimId): number {
  const spans = laid.claims.find((claim) => claim.id === id)?.spans ?? [];
  return spans.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** Who says it: the sources and cues of the claim in hand, drawn with dots while it is. */
function cuesOf(claim: ClaimSummary | undefined): readonly Span[] {
  return (claim?.chain ?? []).flatMap((link) => (link.source === null ? [link.cue] : [link.source, link.cue]));
}

const NOT_FOUND: readonly FoundSpan[] = [];

/** Words that the sheet leads to. */
function Found({ piece, children }: { piece: PieceSpan; children: string }) {
  if (piece.found === null) return children;
  return (
    <span className="copy-found" data-found={piece.found}>
      {children}
    </span>
  );
}

type PieceSpan = Span & { readonly look: Look; readonly found: 'here' | 'too' | null };

type Inside = {
  readonly dateline: Span | null;
  readonly cues: readonly Span[];
  readonly found: readonly FoundSpan[];
};

/** A run may still change its look at the dateline, at a cue, or where the sheet leads to. */
function cutAt(run: Span, { dateline, cues, found }: Inside): readonly PieceSpan[] {
  const edges = [...(dateline === null ? [] : [dateline]), ...cues, ...found].flatMap((span) => [span.start, span.end]);
  const inside = edges.filter((edge) => edge > run.start && edge < run.end);
  const stops = [...new Set([run.start, ...inside, run.end])].sort((a, b) => a - b);
  return stops.slice(0, -1).map((start, index) => {
    const end = stops[index + 1] ?? run.end;
    const look =
      dateline && within(start, dateline) ? 'dateline' : cues.some((c) => within(start, c)) ? 'cue' : 'plain';
    const place = found.find((span) => within(start, span));
    return { start, end, look, found: place === undefined ? null : place.isHere ? 'here' : 'too' };
  });
}

const within = (offset: number, span: Span): boolean => offset >= span.start && offset < span.end;

/** Whether the marker goes on before or after this piece. */
function joined(runs: readonly MarkedRun<ClaimId>[], index: number, here: ClaimId | null, piece: Span): string {
  const run = runs[index];
  if (here === null || run === undefined || !run.keys.includes(here)) return '';
  const before = piece.start > run.start || (runs[index - 1]?.keys.includes(here) ?? false);
  const after = piece.end < run.end || (runs[index + 1]?.keys.includes(here) ?? false);
  return [before ? 'before' : '', after ? 'after' : ''].join(' ').trim();
}

function Notes({ claims, here }: { claims: readonly ClaimSummary[]; here: ClaimId | null }) {
  const { select } = useDeskActions();
  if (claims.length === 0) return null;
  return (
    <ol className="copy-margin font-ui text-xs max-md:flex max-md:flex-wrap max-md:gap-x-3">
      {claims.map((claim) => (
        <li key={claim.id}>
          <a
            href={`?claim=${claim.id}`}
            aria-current={claim.id === here ? 'true' : undefined}
            className="group grid min-h-6 grid-cols-[1.4rem_auto] items-center justify-start gap-[0.35rem] no-underline max-md:grid-cols-[auto_auto]"
            tabIndex={claim.id === here ? 0 : -1}
            onClick={(event) => plainly(event, () => select(claim.id, 'claim'))}
          >
            <span
              className={classNames(
                'text-right',
                claim.id === here ? 'font-semibold text-ink' : 'text-ink-3 group-hover:text-ink',
              )}
            >
              {claim.ordinal}
            </span>
            <Note claim={claim} isHere={claim.id === here} />
            <Asking claim={claim} />
          </a>
        </li>
      ))}
    </ol>
  );
}

function Note({ claim, isHere }: { claim: ClaimSummary; isHere: boolean }) {
  const word = claim.code === null ? openWord(claim, isHere) : VERDICT_WORDS[claim.code];
  return (
    <span
      data-verdict={claim.code ?? 'open'}
      className={classNames(
        'inline-flex items-center gap-[0.35em] whitespace-nowrap',
        isHere ? 'font-semibold text-ink' : 'text-verdict',
      )}
    >
      <Glyph name={claim.code ?? 'open'} />
      <span className={claim.code === null ? undefined : 'verdict-word'}>{word}</span>
      {claim.hasQuery && <span className="sr-only">, a question to the writer is open</span>}
    </span>
  );
}

/** Beside the words of the copy: what asks for a second look, as glyph and word. */
function Asking({ claim }: { claim: ClaimSummary }) {
  const isAttention = claim.state === 'needs_attention' && claim.code !== null;
  if (!isAttention && claim.contradictionCount === 0 && claim.flagCount === 0) return null;
  return (
    <span className="col-start-2 grid justify-items-start text-ink max-md:flex max-md:flex-wrap">
      {/* The margin has room for one short word. */}
      {isAttention && <Mark glyph="attention" words="attention" />}
      <ClaimMarks contradictions={claim.contradictionCount} flags={claim.flagCount} />
    </span>
  );
}

function openWord(claim: ClaimSummary, isHere: boolean): string {
  if (claim.returned !== null) return 'Returned';
  if (claim.state === 'needs_attention') return 'Attention';
  if (claim.state === 'checked' || claim.state === 'second_check') return 'Second check';
  if (claim.state === 'deciding') return 'Deciding';
  if (isHere) return 'Checking';
  if (claim.inHandBy !== null) return 'In hand';
  return claim.mine === 'draft' ? 'Begun' : 'Open';
}

const DEEPEST_LANE = 2;
