'use client';

import Link from 'next/link';
import { Glyph } from '#app/_ui/glyph.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { paths } from '#app/_ui/paths.ts';
import { counted } from '#app/_ui/words.ts';
import type { SaveState } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { Moment } from './moment.tsx';
import { SmallButton } from './small-button.tsx';
import { Strip } from './strip.tsx';

/** The story, the strip of its claims, how far the check has come, and whether all is saved. */
export function StoryBar({ onSuggestions }: { onSuggestions: () => void }) {
  const maySuggest = useDesk((state) => state.view.may.suggest && state.view.article.stage === 'checking');
  const article = useDesk((state) => state.view.article);
  const version = useDesk((state) => state.view.version.number);
  const lines = useDesk((state) => state.view.lines);
  const side = useDesk((state) => state.side);
  const { showSide } = useDeskActions();
  const checked = lines.filter((line) => line.code !== null).length;
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
      <Strip />
      <div className="ml-auto flex flex-none items-center gap-4 whitespace-nowrap text-ink-2 max-md:ml-0 max-md:w-full max-md:flex-wrap max-md:justify-between max-md:gap-x-3 max-md:gap-y-1">
        <span>
          <b className="text-ink">{checked}</b> of {lines.length} checked
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
