'use client';

import { useEffect, useMemo, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { Select } from '#app/_ui/field.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { useZone } from '#app/_ui/zone.tsx';
import type { CaptureId } from '#lib/core/ids.ts';
import { compareTexts, withoutLongSameness } from '#lib/core/sources/compare-texts.ts';
import { momentIn } from '#lib/core/time/zone.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';

/** Two captures of one source, word by word: what it published then and what it publishes now. */
export function CompareDialog({ captures, onClose }: { captures: readonly CaptureSummary[]; onClose: () => void }) {
  const inTime = captures.toSorted((a, b) => a.capturedAt - b.capturedAt);
  const [before, setBefore] = useState(inTime.at(-2)?.id);
  const [after, setAfter] = useState(inTime.at(-1)?.id);
  const choose = (set: (id: CaptureId | undefined) => void) => (value: string) =>
    set(inTime.find(({ id }) => id === value)?.id);
  return (
    <Dialog
      open
      onClose={onClose}
      title={`What changed at ${captures[0]?.source ?? 'the source'}`}
      className="w-[min(56rem,calc(100vw-2rem))]"
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <Choice label="Before" captures={inTime} value={before} onChange={choose(setBefore)} />
        <Choice label="After" captures={inTime} value={after} onChange={choose(setAfter)} />
      </div>
      {before !== undefined && after !== undefined && <Differences before={before} after={after} />}
    </Dialog>
  );
}

function Choice({
  label,
  captures,
  value,
  onChange,
}: {
  label: string;
  captures: readonly CaptureSummary[];
  value: CaptureId | undefined;
  onChange: (value: string) => void;
}) {
  const zone = useZone();
  return (
    <Select label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
      {captures.map(({ id, title, capturedAt }) => (
        <option key={id} value={id}>
          {momentIn(zone, capturedAt)} {title ?? ''}
        </option>
      ))}
    </Select>
  );
}

function Differences({ before, after }: { before: CaptureId; after: CaptureId }) {
  const old = useCaptureText(before);
  const fresh = useCaptureText(after);
  const runs = useMemo(() => (old === null || fresh === null ? undefined : compareTexts(old, fresh)), [old, fresh]);
  if (runs === undefined) return <Skeleton rows={4} />;
  if (runs === null) return <p role="status">These two have too little in common to be compared word by word.</p>;
  const changed = runs.filter(({ kind }) => kind !== 'same').length;
  return (
    <>
      <p role="status" className="text-ink-2">
        {changed === 0 ? 'Word for word the same.' : 'Struck out: only before. Underlined: only after.'}
      </p>
      <div className="border-y border-hair-strong py-3 font-copy text-l whitespace-pre-wrap wrap-anywhere">
        {withoutLongSameness(runs).map((run, index) => (
          <Run key={index} run={run} />
        ))}
      </div>
    </>
  );
}

function Run({ run }: { run: ReturnType<typeof withoutLongSameness>[number] }) {
  switch (run.kind) {
    case 'left out':
      return (
        <span className="text-ink-3" title="The same on both sides">
          {' '}
          […]{' '}
        </span>
      );
    case 'same':
      return <>{run.text}</>;
    case 'gone':
      return <del className="bg-paper-sunk text-ink-2 decoration-2">{run.text}</del>;
    case 'new':
      return <ins className="bg-marker font-semibold decoration-2 underline-offset-[0.2em]">{run.text}</ins>;
  }
}

/** null until it is read. */
function useCaptureText(id: CaptureId): string | null {
  const { readCapture } = useDeskActions();
  const text = useDesk((state) => state.captures.get(id)?.text ?? null);
  useEffect(() => {
    if (text === null) void readCapture(id);
  }, [id, text, readCapture]);
  return text;
}
