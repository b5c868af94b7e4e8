'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Dialog } from '#app/_ui/dialog.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { counted } from '#app/_ui/words.ts';
import { DROP_CAUSES } from '#lib/core/claims/proposals.ts';
import type { SuggestionId } from '#lib/core/ids.ts';
import type { SuggestionsView } from '#lib/schema/suggestions.ts';
import { read, send } from './desk-client.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { Moment } from './moment.tsx';
import { SuggestionItem } from './suggestion-item.tsx';

/** What a language model proposes. Nothing is in the story until somebody accepts it, one at a time. */
export function SuggestionsDialog({ onClose }: { onClose: () => void }) {
  const articleId = useDesk((state) => state.view.article.id);
  const { acceptSuggestion } = useDeskActions();
  const [view, setView] = useState<SuggestionsView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState<AbortController | null>(null);
  const pending = useRef<AbortController>(null);
  const counts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void read('suggestions', articleId).then((answer) =>
      answer.ok ? setView(answer.value) : setProblem(answer.error.message),
    );
    // A question that nobody waits for any more is not paid for.
    return () => pending.current?.abort();
  }, [articleId]);

  const ask = async () => {
    const controller = new AbortController();
    pending.current = controller;
    setAsking(controller);
    setProblem(null);
    const answer = await send('askModel', articleId, {}, controller.signal);
    setAsking(null);
    if (answer.ok) setView(answer.value);
    else setProblem(controller.signal.aborted ? 'Cancelled. Nothing was kept.' : answer.error.message);
  };
  const settle = (id: SuggestionId, refused: string | null) => {
    setProblem(refused);
    if (refused !== null) return;
    setView((old) => old && { ...old, open: old.open.filter((one) => one.id !== id) });
    // The button that was pressed is gone with its suggestion; the keys stay in the dialog.
    counts.current?.focus();
  };

  return (
    <Dialog open onClose={onClose} title="Suggestions of a language model">
      {view === null && problem === null && <Skeleton rows={3} />}
      {view !== null && (
        <>
          <p className="text-ink-2">
            Asking sends the text of this story to <b>{view.model}</b> at {view.host}. Nothing that it proposes is in
            the story until you add it.
          </p>
          <div ref={counts} tabIndex={-1} className="outline-none">
            <LastAsked view={view} />
          </div>
          {view.open.length > 0 && (
            <ol className="grid">
              {view.open.map((one) => (
                <SuggestionItem
                  key={one.id}
                  suggestion={one}
                  onAccept={async () => settle(one.id, (await acceptSuggestion(one.id))?.message ?? null)}
                  onDismiss={async () => {
                    const answer = await send('dismissSuggestion', one.id, {});
                    settle(one.id, answer.ok ? null : answer.error.message);
                  }}
                />
              ))}
            </ol>
          )}
        </>
      )}
      <p role="alert" className={problem === null ? 'sr-only' : 'font-semibold'}>
        {problem}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {asking === null ? (
          <Button look="ink" aria-disabled={view === null || undefined} onClick={() => view !== null && void ask()}>
            {view?.lastAsked ? 'Ask again' : 'Ask the model'}
          </Button>
        ) : (
          <>
            <span role="status">Asking. This may take a minute.</span>
            <Button onClick={() => asking.abort()}>Stop asking</Button>
          </>
        )}
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}

/** When it was asked, how much it proposed, and what was dropped for which reason. */
function LastAsked({ view: { lastAsked, open } }: { view: SuggestionsView }) {
  if (lastAsked === null) return <p>Nobody has asked it about this text yet.</p>;
  const { by, at, offered, dropped } = lastAsked;
  return (
    <div className="grid gap-1">
      <p>
        {by} asked, <Moment at={at} dated />. {counted(offered, 'claim')} proposed, <b>{dropped.length}</b> dropped,{' '}
        <b>{open.length}</b> waiting for you.
      </p>
      {dropped.length > 0 && (
        <details>
          <summary className="min-h-6 text-ink-2 hover:text-ink">What was dropped, and why</summary>
          <ul className="grid gap-1 pt-1 pl-3 text-s">
            {dropped.map(({ text, cause }, index) => (
              <li key={index}>
                “{text}” <span className="text-ink-2">{DROP_CAUSES[cause]}.</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length === 0 && <p className="text-ink-2">Nothing is left to accept or dismiss.</p>}
    </div>
  );
}
