import { doneActions } from '#app/_ui/done-actions.ts';
import { isOpen } from '#lib/core/problem.ts';
import { undoneWords } from '#lib/core/log/undone-words.ts';
import type { DeskWorld, Refused } from './desk-world.ts';
import type { SelectionActions } from './selection-actions.ts';

export type Telling = {
  /** Runs what may end in `tell`. An undo that is asked for meanwhile waits for it. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** When the undo that is under way is over, and things are as they will be. */
  readonly settled: () => Promise<void>;
  /** Tells of a change that was made, with its Undo. */
  readonly tell: (done: { readonly eventId: string; readonly words: string }, text?: string) => void;
  /** Says that all was there already. */
  readonly nothingNew: (text: string) => void;
  readonly saving: () => void;
  /** Says beside the story why something was not saved. */
  readonly failed: (problem: Refused) => Refused;
  readonly undo: () => Promise<void>;
};

export function telling(world: DeskWorld, selection: SelectionActions): Telling {
  const { articleId, store, now, toast } = world;
  const done = doneActions(store.get().me, world.session);
  const underway = new Set<Promise<unknown>>();
  let lastUndo = Promise.resolve();

  const takeBackLast = async (meant: readonly Promise<unknown>[], before: string | undefined) => {
    await Promise.allSettled(meant);
    if (cancelWaiting()) return;
    const last = done.last();
    // What was meant did not come about, and has said why: an older action is not meant.
    if (meant.length > 0 && last?.eventId === before) return;
    if (last === null) return toast({ text: 'Nothing of yours to undo here.' });
    const problem = await selection.takeBack(last);
    // One that was not heard can be asked for again; one that was refused would be refused again.
    if (problem === null || !isOpen(problem)) done.remove(last.eventId);
    toast({ text: problem === null ? undoneWords(last.words) : problem.message });
  };

  /** A check that waits for the network is the newest of all, and has only to be not sent. */
  const cancelWaiting = (): boolean => {
    const { waiting } = store.get();
    if (waiting.length === 0) return false;
    const left = waiting.slice(0, -1);
    store.set((state) => ({
      ...state,
      waiting: left,
      save: left.length > 0 ? { kind: 'offline', waiting: left.length } : { kind: 'draft', at: now() },
    }));
    toast({
      text: 'The check is not sent again. What you typed is kept; if it was saved already, you will see it saved.',
    });
    return true;
  };

  const undo = () => {
    const meant = [...underway];
    const before = done.last()?.eventId;
    lastUndo = lastUndo.then(() => takeBackLast(meant, before));
    return lastUndo;
  };

  return {
    during: (work) => {
      const running = work();
      const over = running.then(noted, noted);
      underway.add(running);
      void over.then(() => underway.delete(running));
      return running;
    },
    settled: () => lastUndo,
    undo,
    nothingNew: (text) => {
      store.set((state) => ({ ...state, save: { kind: 'quiet' } }));
      toast({ text });
    },
    tell: ({ eventId, words }, text) => {
      store.set((state) => ({ ...state, save: { kind: 'saved', at: now() } }));
      done.add({ articleId, eventId, words });
      toast({ text: text ?? ended(words), undo: () => void undo() });
    },
    saving: () => store.set((state) => ({ ...state, save: { kind: 'saving' } })),
    failed: (problem) => {
      store.set((state) => ({ ...state, save: { kind: 'failed', message: problem.message } }));
      return problem;
    },
  };
}

const noted = () => undefined;
const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
