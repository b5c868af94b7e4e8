'use client';

import Link from 'next/link';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { Glyph } from '#app/_ui/glyph.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { paths } from '#app/_ui/paths.ts';
import { counted, VERDICT_WORDS } from '#app/_ui/words.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { SaveState } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { Moment } from './moment.tsx';
import { SmallButton } from './small-button.tsx';

/** The story, the strip of its claims, how far the check has come, and whether all is saved. */
export function StoryBar({ onSuggestions }: { onSuggestions: () => void }) {
  const maySuggest = useDesk((state) => state.view.may.suggest && state.view.article.stage === 'checking');
  const article = useDesk((state) => state.view.article);
  const version = useDesk((state) => state.view.version.number);
  const claims = useDesk((state) => state.view.claims);
  const side = useDesk((state) => state.side);
  const { showSide } = useDeskActions();
  const checked = claims.filter((claim) => claim.code !== null).length;
  return (
    <header className="flex min-h-13 flex-none items-center gap-x-4 gap-y-1 border-b border-hair-strong px-6 max-md:flex-wrap max-md:px-4 max-md:py-3">
      <h1
        className="max-w-72 flex-none truncate font-copy text-l font-semibold max-xl:max-w-48 max-md:max-w-full max-md:basis-full max-md:whitespace-normal"
        title={article.title}
      >
        {article.slug === '' ? article.title : article.slug}
      </h1>
      <span className="flex-none whitespace-nowrap text-ink-3 max-xl:hidden">
        {article.demonstration ? 'demonstration · ' : ''}version {version}
      </span>
      <Strip claims={claims} />
      <div className="ml-auto flex flex-none items-center gap-4 whitespace-nowrap text-ink-2 max-md:ml-0 max-md:w-full max-md:flex-wrap max-md:justify-between max-md:gap-x-3 max-md:gap-y-1">
        <span>
          <b className="text-ink">{checked}</b> of {claims.length} checked
        </span>
        {article.dueAt !== null && (
          <span>
            due <Moment at={article.dueAt} />
          </span>
        )}
        <Saved />
        <button
          type="button"
          aria-pressed={side === 'sheet'}
          className="inline-flex min-h-6 items-center gap-1.5 aria-pressed:font-semibold aria-pressed:text-ink print:hidden"
          onClick={() => showSide(side === 'sheet' ? 'evidence' : 'sheet')}
        >
          <span className="underline decoration-hair-strong underline-offset-[0.2em] hover:decoration-current">
            Sheet
          </span>
          <Kbd>N</Kbd>
        </button>
        {maySuggest && (
          <SmallButton className="print:hidden" onClick={onSuggestions}>
            Suggestions
          </SmallButton>
        )}
        <Link href={paths.articleReport(article.id)} className="py-1 print:hidden">
          Report
        </Link>
      </div>
    </header>
  );
}

/** Progress, map and way in one: a cell for each claim in the order of the copy. One stop for Tab, arrows inside. */
function Strip({ claims }: { claims: readonly ClaimSummary[] }) {
  const selectedId = useDesk((state) => state.selectedId);
  const { select } = useDeskActions();
  const list = useRef<HTMLOListElement>(null);
  const current = claims.some((claim) => claim.id === selectedId) ? selectedId : claims[0]?.id;

  useEffect(() => {
    const cell = list.current?.querySelector<HTMLElement>('[aria-current]');
    const strip = list.current?.parentElement;
    if (!cell || !strip || strip.scrollWidth <= strip.clientWidth) return;
    strip.scrollLeft = cell.offsetLeft - strip.offsetLeft - strip.clientWidth / 2;
  }, [selectedId]);

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const cells = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
    const at = cells.indexOf(event.target as HTMLAnchorElement);
    const to = step === 'first' ? 0 : step === 'last' ? cells.length - 1 : at + step;
    const claim = claims[to];
    if (claim === undefined) return;
    event.preventDefault();
    select(claim.id);
    cells[to]?.focus();
  };

  return (
    <nav
      aria-label="Claims of this story"
      className="-m-[3px] min-w-0 shrink [scrollbar-width:thin] overflow-x-auto p-[3px] max-md:max-w-full"
    >
      <ol
        ref={list}
        onKeyDown={onKeyDown}
        data-long={claims.length > LONG || undefined}
        className="flex w-max max-md:not-data-long:w-auto max-md:not-data-long:flex-wrap"
      >
        {claims.map((claim) => (
          <li key={claim.id}>
            <Cell claim={claim} isCurrent={claim.id === selectedId} isStop={claim.id === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Cell({ claim, isCurrent, isStop }: { claim: ClaimSummary; isCurrent: boolean; isStop: boolean }) {
  const { select } = useDeskActions();
  const asksAgain = claim.state === 'needs_attention' || claim.returned !== null || claim.contradictionCount > 0;
  return (
    <a
      href={`?claim=${claim.id}`}
      className="strip-cell text-xs"
      data-verdict={claim.code ?? 'open'}
      data-attention={asksAgain || undefined}
      data-flags={claim.flagCount > 0 || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      aria-label={`Claim ${claim.ordinal}, ${cellWords(claim)}`}
      title={`${claim.ordinal}. ${cellWords(claim)}: ${claim.text}`}
      tabIndex={isStop ? 0 : -1}
      onClick={(event) => plainly(event, () => select(claim.id))}
    >
      {claim.code === null || isCurrent ? <span aria-hidden="true">{claim.ordinal}</span> : <Glyph name={claim.code} />}
      <span className="verdict-rule" aria-hidden="true" />
    </a>
  );
}

function cellWords(claim: ClaimSummary): string {
  const verdict = VERDICT_WORDS[claim.code ?? 'open'].toLowerCase();
  return [
    verdict,
    ...(claim.returned === null ? [] : ['returned']),
    ...(claim.state === 'needs_attention' ? ['needs attention'] : []),
    ...(claim.contradictionCount > 0 ? ['contradicted'] : []),
    ...(claim.flagCount > 0 ? [counted(claim.flagCount, 'flag')] : []),
    ...(claim.hasQuery ? ['a question is open'] : []),
  ].join(', ');
}

function Saved() {
  const save = useDesk((state) => state.save);
  const waiting = useDesk((state) => state.waiting.length);
  const { retry } = useDeskActions();
  return (
    <span role="status" className="inline-flex min-w-24 items-center justify-end gap-[0.4em] max-md:min-w-0">
      <SavedWords save={save} />
      {waiting > 0 && (
        <button type="button" className="min-h-6 font-semibold text-ink underline" onClick={() => void retry()}>
          Try again
        </button>
      )}
    </span>
  );
}

function SavedWords({ save }: { save: SaveState }) {
  switch (save.kind) {
    case 'quiet':
      return <span className="text-ink-3">Nothing unsaved</span>;
    case 'saving':
      return <>Saving</>;
    case 'saved':
      return (
        <>
          <Glyph name="done" /> Saved <Moment at={save.at} />
        </>
      );
    case 'draft':
      return <>Draft kept</>;
    case 'offline':
      return <b className="text-ink">Offline, {counted(save.waiting, 'check')} waiting</b>;
    case 'failed':
      return (
        <b className="max-w-64 truncate text-ink" title={save.message}>
          {save.message}
        </b>
      );
  }
}

/** A plain click stays on the page; with a modifier the browser opens the address as it always does. */
export function plainly(event: MouseEvent, work: () => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  work();
}

/** More cells than this stay in one row that scrolls, also on a phone. */
const LONG = 44;

const STEPS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: 'first',
  End: 'last',
};
