'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Glyph } from '#app/_ui/glyph.tsx';
import { counted, VERDICT_WORDS } from '#app/_ui/words.ts';
import type { ClaimLine, ClaimSummary } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { plainly } from './plainly.ts';

/** Progress, map and way in one: a cell for each claim in the order of the copy. One stop for Tab, arrows inside. */
export function Strip() {
  const lines = useDesk((state) => state.view.lines);
  const claims = useDesk((state) => state.view.claims);
  const selectedId = useDesk((state) => state.selectedId);
  const { select } = useDeskActions();
  const list = useRef<HTMLOListElement>(null);
  /** Steered by its arrows: the cell of the claim takes the focus once it is there. */
  const isSteered = useRef(false);
  const at = Math.max(
    0,
    lines.findIndex((line) => line.id === selectedId),
  );
  const [middle, setMiddle] = useState(at);
  const [before, setBefore] = useState(selectedId);
  if (before !== selectedId) {
    setBefore(selectedId);
    if (Math.abs(at - middle) > CELLS / 4) setMiddle(at);
  }
  const [from, to] = cellsAround(middle, lines.length);

  useEffect(() => {
    const cell = list.current?.querySelector<HTMLElement>('[aria-current]');
    const strip = list.current?.parentElement;
    if (!cell || !strip) return;
    if (isSteered.current) {
      isSteered.current = false;
      cell.focus({ preventScroll: true });
    }
    if (strip.scrollWidth <= strip.clientWidth) return;
    strip.scrollLeft = cell.offsetLeft - strip.offsetLeft - strip.clientWidth / 2;
  }, [selectedId]);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const step = STEPS[event.key];
    const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
    if (step === undefined || cell === undefined) return;
    const next = lines[step === 'first' ? 0 : step === 'last' ? lines.length - 1 : Number(cell) + step];
    if (next === undefined) return;
    event.preventDefault();
    isSteered.current = true;
    select(next.id);
  };

  const known = new Map(claims.map((claim) => [claim.id, claim]));
  return (
    <nav
      aria-label="Claims of this story"
      className="-m-[3px] min-w-0 shrink [scrollbar-width:thin] overflow-x-auto p-[3px] max-md:max-w-full"
      onScroll={
        lines.length <= ALL_DRAWN
          ? undefined
          : ({ currentTarget: strip }) => {
              const seen = Math.round((strip.scrollLeft + strip.clientWidth / 2) / CELL_PX);
              if (Math.abs(seen - middle) > CELLS / 4) setMiddle(seen);
            }
      }
    >
      <ol
        ref={list}
        onKeyDown={onKeyDown}
        data-long={lines.length > LONG || undefined}
        className="flex w-max max-md:not-data-long:w-auto max-md:not-data-long:flex-wrap"
      >
        <Room cells={from} />
        {lines.slice(from, to).map((line, index) => (
          <li key={line.id} aria-setsize={lines.length} aria-posinset={from + index + 1}>
            <Cell
              line={line}
              claim={known.get(line.id)}
              place={from + index}
              isCurrent={line.id === selectedId}
              isStop={from + index === at}
            />
          </li>
        ))}
        <Room cells={lines.length - to} />
      </ol>
    </nav>
  );
}

/** Holds the place of cells that are out of sight. */
function Room({ cells }: { cells: number }) {
  if (cells === 0) return null;
  return (
    <li
      role="presentation"
      className="flex-none"
      // The policy for content allows no style in the markup.
      ref={(room) => void room?.style.setProperty('width', `${cells * CELL_PX}px`)}
    />
  );
}

function Cell({
  line,
  claim,
  place,
  isCurrent,
  isStop,
}: {
  line: ClaimLine;
  /** Undefined while its part of a long story has not come. */
  claim: ClaimSummary | undefined;
  place: number;
  isCurrent: boolean;
  isStop: boolean;
}) {
  const { select } = useDeskActions();
  const words = cellWords(line, claim);
  return (
    <a
      href={`?claim=${line.id}`}
      className="strip-cell text-xs"
      data-cell={place}
      data-verdict={line.code ?? 'open'}
      data-attention={line.asksAgain}
      data-flags={line.flagCount !== undefined || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={`Claim ${place + 1}, ${words}`}
      title={`${place + 1}. ${words}${claim === undefined ? '' : `: ${claim.text}`}`}
      tabIndex={isStop ? 0 : -1}
      onClick={(event) => plainly(event, () => select(line.id))}
    >
      {line.code === null || isCurrent ? <span aria-hidden="true">{place + 1}</span> : <Glyph name={line.code} />}
      <span className="verdict-rule" aria-hidden="true" />
    </a>
  );
}

function cellWords(line: ClaimLine, claim: ClaimSummary | undefined): string {
  const verdict = VERDICT_WORDS[line.code ?? 'open'].toLowerCase();
  const flags = line.flagCount === undefined ? [] : [counted(line.flagCount, 'flag')];
  const attention = line.state === 'needs_attention' ? ['needs attention'] : [];
  if (claim === undefined) return [verdict, ...attention, ...flags].join(', ');
  return [
    verdict,
    ...(claim.returned === null ? [] : ['returned']),
    ...attention,
    ...(claim.contradictionCount > 0 ? ['contradicted'] : []),
    ...flags,
    ...(claim.hasQuery ? ['a question is open'] : []),
  ].join(', ');
}

/** The cells that are drawn: all of a story of usual length, else those around the middle. */
function cellsAround(middle: number, count: number): readonly [from: number, to: number] {
  if (count <= ALL_DRAWN) return [0, count];
  const from = Math.max(0, Math.min(middle - CELLS / 2, count - CELLS));
  return [from, from + CELLS];
}

/** More cells than this stay in one row that scrolls, also on a phone. */
const LONG = 44;
/** Up to so many are all drawn; of more, a few screens. */
const ALL_DRAWN = 240;
const CELLS = 200;
/** As `.strip-cell` has it. */
const CELL_PX = 24;

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};
