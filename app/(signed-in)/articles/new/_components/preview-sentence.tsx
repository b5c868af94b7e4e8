'use client';

import { memo, useState } from 'react';
import { classNames } from '#app/_ui/class-names.ts';
import { markedRuns } from '#lib/core/text/marked-runs.ts';
import { PreviewClaimItem } from './preview-claim.tsx';
import type { SentenceView } from './sentences-of.ts';
import type { PreviewState } from './use-preview.ts';

type Props = { readonly sentence: SentenceView; readonly text: string; readonly state: PreviewState };

/** A sentence of the copy with its claims beneath; the words of the claim in hand are marked. */
export const PreviewSentence = memo(function PreviewSentence({ sentence, text, state }: Props) {
  const [inHand, setInHand] = useState<string | null>(null);
  const runs = markedRuns(
    sentence,
    sentence.claims.map((claim) => ({ key: claim.id, spans: claim.spans })),
  );
  return (
    <li className="border-b border-hair px-6 py-3 max-md:px-4">
      <p className={classNames('text-pretty', LOOKS[sentence.kind] ?? 'font-copy text-quote text-ink-copy')}>
        {runs.map((run) =>
          run.keys.length === 0 ? (
            <span key={run.start}>{text.slice(run.start, run.end)}</span>
          ) : (
            <mark
              key={run.start}
              data-verdict="open"
              className={inHand !== null && run.keys.includes(inHand) ? 'marker' : 'copy-mark'}
            >
              {text.slice(run.start, run.end)}
            </mark>
          ),
        )}
        {sentence.reason !== null && (
          <span className="ml-2 font-ui text-xs font-normal text-ink-3">{sentence.reason}</span>
        )}
      </p>
      {sentence.claims.length > 0 && (
        <ol className="mt-1">
          {sentence.claims.map((claim) => (
            <PreviewClaimItem
              key={claim.id}
              claim={claim}
              state={state}
              onHold={(held) => setInHand(held ? claim.id : null)}
            />
          ))}
        </ol>
      )}
      {sentence.dropped.map((claim) => (
        <p key={claim.id} className="mt-1 flex flex-wrap items-center gap-x-3 pl-9 text-xs text-ink-3">
          <span>
            Dropped, {claim.dropReason}: <s>{claim.text}</s>
          </span>
          <button
            type="button"
            className="min-h-6 rounded-m px-1 text-ink-2 underline underline-offset-[0.2em] hover:text-ink"
            onClick={() => state.takeBack({ do: 'drop', claim: claim.id, was: claim.text, reason: claim.dropReason })}
          >
            Restore
          </button>
        </p>
      ))}
    </li>
  );
});

const LOOKS: Readonly<Partial<Record<SentenceView['kind'], string>>> = {
  title: 'font-copy text-claim font-semibold text-ink',
  heading: 'font-copy text-quote font-semibold text-ink',
  dateline: 'text-s text-ink-2',
  byline: 'text-s text-ink-2',
  footer: 'text-s text-ink-2',
  boilerplate: 'text-s text-ink-2',
  table: 'text-s text-ink-2',
};
