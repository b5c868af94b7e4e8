'use client';

import { SmallButton } from './small-button.tsx';
import { Button } from '#app/_ui/button.tsx';
import { Glyph } from '#app/_ui/glyph.tsx';
import { counted } from '#app/_ui/words.ts';
import type { CaptureSummary, CitedSourceView } from '#lib/schema/desk-view.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { shortHash, SOURCE_KIND_WORDS } from './desk-words.ts';
import { Moment } from './moment.tsx';

/** The sources of the story with what was captured of them; of the open one, every claim that credits it. */
export function BySource({ onOpen, mayAdd }: { onOpen: OpenDialog; mayAdd: boolean }) {
  const cited = useDesk((state) => state.view.citedSources);
  const captures = useDesk((state) => state.view.captures);
  const sources = sourcesWith(cited, captures);
  if (sources.length === 0) {
    return (
      <p className="pt-3 text-ink-2">
        The copy cites no source by name.{' '}
        {mayAdd && (
          <Button className="mt-2" onClick={() => onOpen({ kind: 'add-source' })}>
            Add a source
          </Button>
        )}
      </p>
    );
  }
  return (
    <>
      <CreditedClaims />
      <ul>
        {sources.map((source) => (
          <li key={source.id} className="border-hair py-2 not-first:border-t">
            <h3 className="flex items-baseline gap-2">
              {source.name}
              <span className="font-normal text-ink-3">{source.about}</span>
              {mayAdd && (
                <SmallButton
                  className="ml-auto font-normal"
                  aria-label={`Capture ${source.name}`}
                  onClick={() => onOpen({ kind: 'add-capture', sourceId: source.id })}
                >
                  Capture
                </SmallButton>
              )}
            </h3>
            {source.captures.length > 1 && (
              <SmallButton
                className="-ml-1.5"
                aria-label={`Compare the captures of ${source.name}`}
                onClick={() => onOpen({ kind: 'compare', captures: source.captures })}
              >
                Compare
              </SmallButton>
            )}
            {source.captures.length === 0 && <p className="text-xs text-ink-2">Not captured yet.</p>}
            <ul>
              {source.captures.map((capture) => (
                <CaptureRow key={capture.id} capture={capture} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {mayAdd && (
        <Button look="bare" className="-ml-2" onClick={() => onOpen({ kind: 'add-source' })}>
          Add a source
        </Button>
      )}
    </>
  );
}

function CaptureRow({ capture }: { capture: CaptureSummary }) {
  const { openCapture } = useDeskActions();
  const isOpen = useDesk((state) => state.openCaptureId === capture.id);
  return (
    <li>
      <button
        type="button"
        aria-pressed={isOpen}
        className="-mx-2 block w-[calc(100%+1rem)] rounded-m px-2 py-1 text-left hover:bg-paper-sunk aria-pressed:bg-paper-sunk"
        onClick={() => openCapture(capture.id)}
      >
        <span className="block font-copy text-quote">{capture.title ?? 'Without a title'}</span>
        <span className="block text-xs text-ink-3">
          captured <Moment at={capture.capturedAt} /> · {shortHash(capture.sha256)} ·{' '}
          {capture.evidenceCount === 0 ? 'nothing pinned' : `${counted(capture.evidenceCount, 'quote')} pinned`}
        </span>
      </button>
    </li>
  );
}

/** One passage may serve several claims: those that credit the open capture, and those with words pinned in it. */
function CreditedClaims() {
  const view = useDesk((state) =>
    state.openCaptureId === null ? null : (state.captures.get(state.openCaptureId) ?? null),
  );
  const lines = useDesk((state) => state.view.lines);
  const selectedId = useDesk((state) => state.selectedId);
  const { select } = useDeskActions();
  if (view === null || view.claims.length === 0) return null;
  return (
    <section className="mb-2 border-b border-hair-strong pb-2">
      <h3 className="pt-1">
        {counted(view.claims.length, 'claim')} on {view.capture.source}
      </h3>
      <ul>
        {view.claims.map((one) => {
          const code = lines.find((line) => line.id === one.claimId)?.code ?? null;
          return (
            <li key={one.claimId}>
              <button
                type="button"
                aria-current={one.claimId === selectedId ? 'true' : undefined}
                className="-mx-2 grid w-[calc(100%+1rem)] grid-cols-[1.4rem_1fr_auto] items-baseline gap-x-1 rounded-m px-2 py-0.5 text-left hover:bg-paper-sunk aria-[current]:font-semibold"
                onClick={() => select(one.claimId)}
              >
                <span className="text-right text-ink-3">{one.ordinal}</span>
                <span className="truncate font-copy text-quote" data-verdict={code ?? 'open'}>
                  <Glyph name={code ?? 'open'} className="text-verdict" /> {one.text}
                </span>
                <span className="text-xs text-ink-3">{one.pinned ? 'pinned' : 'credits it'}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type SourceOfStory = {
  readonly id: CitedSourceView['sourceId'];
  readonly name: string;
  readonly about: string;
  readonly captures: readonly CaptureSummary[];
};

function sourcesWith(cited: readonly CitedSourceView[], captures: readonly CaptureSummary[]): readonly SourceOfStory[] {
  const bySource = Map.groupBy(captures, (capture) => capture.sourceId);
  const named = cited.map((source) => ({
    id: source.sourceId,
    name: source.name,
    about: SOURCE_KIND_WORDS[source.kind].toLowerCase(),
    captures: bySource.get(source.sourceId) ?? [],
  }));
  const known = new Set(named.map((source) => source.id));
  const others = [...bySource].flatMap(([id, own]) =>
    known.has(id) ? [] : [{ id, name: own[0]?.source ?? '', about: 'not cited in the copy', captures: own }],
  );
  return [...named, ...others];
}
