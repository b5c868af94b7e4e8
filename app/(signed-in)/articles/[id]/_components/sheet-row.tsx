'use client';

import type { KeyboardEvent } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { Glyph } from '#app/_ui/glyph.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { SheetDate, SheetFigure, SheetForm, SheetName, SheetQuote, SheetSource } from '#lib/core/sheets/sheet.ts';
import { dateNote, figureNote, nameNote, quoteNote, sourceNote } from '#lib/core/sheets/sheet-words.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimLine } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { plainly } from './plainly.ts';

type Entry = SheetName | SheetFigure | SheetDate | SheetQuote | SheetSource;

/** One entry: what is written, how often, what is asked about it. Opened: its places in the copy and its claims. */
export function SheetRow({ entry }: { entry: Entry }) {
  const at = useDesk((state) => (state.found?.entryId === entry.id ? state.found.at : null));
  const { findInCopy, showPane } = useDeskActions();
  const places = placesOf(entry.forms);
  const note = noteOf(entry);
  const isOpen = at !== null;
  // What is known of a source is a line of its own, as at the claim.
  const isSource = 'channels' in entry;
  const show = (step?: 1 | -1) => {
    findInCopy(entry.id, places, step);
    // On a phone the copy is a pane of its own.
    if (window.matchMedia('(max-width: 47.99rem)').matches) showPane('copy');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step === null || !isOpen) return;
    event.preventDefault();
    show(step);
  };
  return (
    <li className="border-b border-hair py-1 last:border-b-0" data-open={isOpen || undefined}>
      <button
        type="button"
        data-entry={entry.id}
        aria-expanded={isOpen}
        className="sheet-row -mx-2 grid w-[calc(100%+1rem)] grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-1 rounded-m px-2 py-1 text-left hover:bg-paper-sunk"
        onClick={() => show()}
        onKeyDown={onKeyDown}
      >
        {entry.flags.length > 0 ? (
          <>
            <Glyph name="flag" className="mt-[0.35em]" />
            <span className="sr-only">Flagged: </span>
          </>
        ) : (
          <span />
        )}
        <span className="min-w-0 font-copy text-quote wrap-anywhere">
          {writtenOf(entry).map((form, i) => (
            <span key={form.text}>
              {i > 0 && <span className="text-ink-3"> · </span>}
              <Written form={form} isQuote={'speaker' in entry} />
            </span>
          ))}
          {note !== '' && (
            <span className={classNames('font-ui text-xs text-ink-2', isSource ? 'block' : 'ml-2')}>{note}</span>
          )}
        </span>
        <span className="pt-[0.25em] text-xs whitespace-nowrap text-ink-3">
          {isOpen && places.length > 1 ? `${String(at + 1)} of ${String(places.length)}` : timesWords(places.length)}
        </span>
        {entry.flags.map((flag) => (
          <span key={flag.words} className="col-span-2 col-start-2 text-s text-ink">
            {flag.words}
          </span>
        ))}
      </button>
      {isOpen && <Claims ids={entry.claims} />}
    </li>
  );
}

/** A source by its name alone: its places may be no more than “he said”. */
const writtenOf = (entry: Entry): readonly Pick<SheetForm, 'text'>[] =>
  'channels' in entry ? [{ text: entry.name.slice(0, 1).toUpperCase() + entry.name.slice(1) }] : entry.forms;

function Written({ form, isQuote }: { form: Pick<SheetForm, 'text'>; isQuote: boolean }) {
  const words = isQuote ? `“${form.text}”` : form.text;
  return <span className={isQuote ? undefined : 'font-semibold text-ink'}>{words}</span>;
}

const timesWords = (times: number): string => (times === 1 ? '' : `${String(times)}×`);

function noteOf(entry: Entry): string {
  if ('titles' in entry) return [nameNote(entry), ...entry.titles.map((title) => title.text)].join(' · ');
  if ('unit' in entry) return figureNote(entry);
  if ('relative' in entry) return dateNote(entry);
  if ('channels' in entry) return sourceNote(entry);
  return quoteNote(entry);
}

const placesOf = (forms: readonly Pick<SheetForm, 'spans'>[]): readonly Span[] =>
  forms.flatMap((form) => form.spans).toSorted((a, b) => a.start - b.start);

/** The claims that use it: what has to be looked at again when it is wrong. */
function Claims({ ids }: { ids: readonly string[] }) {
  const lines = useDesk((state) => state.view.lines);
  const wanted = new Set(ids);
  const used = lines.flatMap((line, index) => (wanted.has(line.id) ? [{ line, ordinal: index + 1 }] : []));
  if (used.length === 0) return <p className="py-1 pl-5 text-xs text-ink-2">No claim uses it.</p>;
  return (
    <ul className="pb-1 pl-3.5" aria-label="Claims that use it">
      {used.map(({ line, ordinal }) => (
        <Claim key={line.id} line={line} ordinal={ordinal} />
      ))}
    </ul>
  );
}

function Claim({ line: claim, ordinal }: { line: ClaimLine; ordinal: number }) {
  const articleId = useDesk((state) => state.view.article.id);
  // Of a part of the story that has not come yet only the number is known.
  const text = useDesk((state) => state.view.claims.find((one) => one.id === claim.id)?.text ?? `Claim ${ordinal}`);
  const isHere = useDesk((state) => state.selectedId === claim.id);
  const { select } = useDeskActions();
  return (
    <li>
      <a
        href={paths.article(articleId, { claim: claim.id })}
        aria-current={isHere ? 'true' : undefined}
        className="grid min-h-6 grid-cols-[1.5rem_1rem_minmax(0,1fr)] items-baseline gap-x-1 rounded-m px-1 no-underline hover:bg-paper-sunk aria-[current]:font-semibold max-md:min-h-8"
        data-verdict={claim.code ?? 'open'}
        onClick={(event) => plainly(event, () => select(claim.id, isWide() ? undefined : 'claim'))}
      >
        <span className="text-right text-s text-ink-3">{ordinal}</span>
        <Glyph name={claim.code ?? 'open'} className="text-verdict" />
        <span className="truncate font-copy text-quote">{text}</span>
      </a>
    </li>
  );
}

/** Three panes stand beside each other; with fewer, the claim comes into sight in place of the sheet. */
const isWide = (): boolean => window.matchMedia('(min-width: 80rem)').matches;
