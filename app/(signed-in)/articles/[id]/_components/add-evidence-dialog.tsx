'use client';

import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { Moment } from './moment.tsx';

/** What bears on the claim: a capture that is there already, a new one, what somebody told you, or a search. */
export function AddEvidenceDialog({ onOpen, onClose }: { onOpen: OpenDialog; onClose: () => void }) {
  const view = useDesk((state) => state.view);
  const { openCapture } = useDeskActions();
  const captured = new Set(view.captures.map((capture) => capture.sourceId));
  const missing = view.citedSources.filter((source) => !captured.has(source.sourceId));
  return (
    <Dialog open onClose={onClose} title="Add evidence" actions={<Button onClick={onClose}>Close</Button>}>
      {view.captures.length > 0 && (
        <section>
          <h3 className="border-b border-hair-strong pb-1">Pick words in a capture</h3>
          <ul>
            {view.captures.map((capture) => (
              <li key={capture.id} className="flex flex-wrap items-baseline gap-x-2 border-b border-hair py-1">
                <Button
                  look="bare"
                  className="-ml-2 font-semibold text-ink"
                  onClick={() => {
                    onClose();
                    openCapture(capture.id);
                  }}
                >
                  {capture.source}
                </Button>
                <span className="min-w-0 flex-1 truncate font-copy">{capture.title ?? ''}</span>
                <span className="text-ink-3">
                  captured <Moment at={capture.capturedAt} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <section>
          <h3 className="border-b border-hair-strong pb-1">Cited and not captured yet</h3>
          <p className="flex flex-wrap gap-2 pt-2">
            {missing.map((source) => (
              <Button key={source.sourceId} onClick={() => onOpen({ kind: 'add-capture', sourceId: source.sourceId })}>
                Capture {source.name}
              </Button>
            ))}
          </p>
        </section>
      )}
      <section>
        <h3 className="border-b border-hair-strong pb-1">Something else</h3>
        <p className="flex flex-wrap gap-2 pt-2">
          <Button onClick={() => onOpen({ kind: 'add-capture' })}>Paste what a source published</Button>
          <Button onClick={() => onOpen({ kind: 'add-capture', told: true })}>Note what somebody told you</Button>
          <Button onClick={() => onOpen({ kind: 'add-source' })}>Add a source</Button>
          <Button onClick={() => onOpen({ kind: 'search' })}>Log a search</Button>
        </p>
      </section>
    </Dialog>
  );
}
