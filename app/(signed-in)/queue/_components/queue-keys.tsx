'use client';

import { useRouter } from 'next/navigation';
import type { Route } from 'next';
import { change } from '#app/_ui/change.ts';
import { doneActions } from '#app/_ui/done-actions.ts';
import { moveFocus } from '#app/_ui/row-keys.tsx';
import { sessionKept } from '#app/_ui/session-kept.ts';
import { useToast } from '#app/_ui/toast.tsx';
import { useKeys } from '#app/_ui/use-keys.ts';
import { isOpen } from '#lib/core/problem.ts';
import { undoneWords } from '#lib/core/log/undone-words.ts';

/**
 * J and K move through the claims; Enter opens the one with the focus, which is the link's own doing, else starts the
 * review. Z takes back what I did last at a desk.
 */
export function QueueKeys({ me }: { me: string }) {
  const router = useRouter();
  const takeBack = useTakeBack(me);
  useKeys('queue', {
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    open: () => {
      const start = document.querySelector('[data-start-review]')?.getAttribute('href');
      if (start) router.push(start as Route);
    },
    undo: () => void takeBack(),
  });
  return null;
}

/** Each press waits for the one before it. */
let lastPress = Promise.resolve();

function useTakeBack(me: string) {
  const router = useRouter();
  const toast = useToast();
  const takeLast = async () => {
    const done = doneActions(me, sessionKept());
    const last = done.last();
    if (last === null) return toast({ text: 'Nothing of yours to undo.' });
    const { articleId, eventId, words } = last;
    const answer = await change('/api/undo', { articleId, eventId });
    if (answer.ok || !isOpen(answer.error)) done.remove(eventId);
    toast({ text: answer.ok ? undoneWords(words) : answer.error.message });
    if (answer.ok) router.refresh();
  };
  return () => (lastPress = lastPress.then(takeLast));
}
