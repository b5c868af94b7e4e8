'use client';

import type { ClaimId } from '#lib/core/ids.ts';
import { markedRuns, type MarkedRun } from '#lib/core/text/marked-runs.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Pin } from '#lib/schema/capture-view.ts';

/** The text of a capture, with the words pinned for this claim under the marker, and those of other claims in dots. */
export function CaptureText({
  paragraphs,
  text,
  pins,
  claimId,
  pick,
  here,
  shown,
  asked,
}: {
  paragraphs: readonly Span[];
  text: string;
  pins: readonly Pin[];
  claimId: ClaimId | null;
  pick: Span | null;
  /** The sentence on which the keyboard stands. */
  here: Span | null;
  /** Words that somebody asked to see. */
  shown: Span | null;
  /** Words that say otherwise than the claim, while they are picked. */
  asked: readonly Span[];
}) {
  const placed = pins.flatMap((pin) => (pin.span === null ? [] : [{ pin, span: pin.span }]));
  return (
    <div className="grid gap-[0.6em]">
      {paragraphs.map((paragraph) => {
        const marks: { readonly key: Layer; readonly spans: readonly Span[] }[] = [
          ...(pick === null ? [] : [{ key: PICK, spans: [pick] }]),
          ...(asked.length === 0 ? [] : [{ key: ASKED, spans: asked }]),
          ...(shown === null ? [] : [{ key: SHOWN, spans: [shown] }]),
          ...(here === null || pick !== null ? [] : [{ key: HERE, spans: [here] }]),
          ...placed
            .filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start)
            .map(({ pin, span }) => ({ key: { kind: 'pin' as const, pin }, spans: [span] })),
        ];
        return (
          <p key={paragraph.start} data-start={paragraph.start} className="text-pretty [content-visibility:auto]">
            {markedRuns(paragraph, marks).map((run) => (
              <Run key={run.start} run={run} claimId={claimId}>
                {text.slice(run.start, run.end)}
              </Run>
            ))}
          </p>
        );
      })}
    </div>
  );
}

type Layer = { readonly kind: 'pick' | 'here' | 'shown' | 'asked' } | { readonly kind: 'pin'; readonly pin: Pin };
const PICK: Layer = { kind: 'pick' };
const ASKED: Layer = { kind: 'asked' };
const HERE: Layer = { kind: 'here' };
const SHOWN: Layer = { kind: 'shown' };

function Run({ run, claimId, children }: { run: MarkedRun<Layer>; claimId: ClaimId | null; children: string }) {
  const pins = run.keys.flatMap((layer) => (layer.kind === 'pin' ? [layer.pin] : []));
  const isPicked = run.keys.includes(PICK);
  const isShown = run.keys.includes(SHOWN);
  const isOwn = pins.some((pin) => pin.claimId === claimId);
  const others = pins.filter((pin) => pin.claimId !== claimId);
  const title = others.length === 0 ? undefined : `used for claim ${others.map((pin) => pin.ordinal).join(', ')}`;
  if (isPicked || isOwn)
    return (
      <mark
        className={others.length > 0 ? 'marker pin-other' : 'marker'}
        title={title}
        data-own={isOwn || undefined}
        data-picked={isPicked || undefined}
        data-shown={isShown || undefined}
        data-asked={run.keys.includes(ASKED) || undefined}
      >
        {children}
      </mark>
    );
  const isHere = isShown || run.keys.includes(HERE);
  if (pins.length > 0)
    return (
      <mark className={isHere ? 'pin-other reader-here' : 'pin-other'} title={title} data-shown={isShown || undefined}>
        {children}
      </mark>
    );
  if (!isHere) return children;
  return (
    <span className="reader-here" data-shown={isShown || undefined}>
      {children}
    </span>
  );
}

/** The lines of the text that hold anything, each as its span. */
export function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
