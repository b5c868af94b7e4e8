import type { DeskWorld, Refused } from './desk-world.ts';
import type { DoneAction } from './kept-forms.ts';
import type { SelectionActions } from './selection-actions.ts';

export type Telling = {
  /** Tells of a change that was made, with its Undo. */
  readonly tell: (done: { readonly eventId: string; readonly words: string }, text?: string) => void;
  readonly saving: () => void;
  /** Says beside the story why something was not saved. */
  readonly failed: (problem: Refused) => Refused;
  readonly undo: () => Promise<void>;
};

export function telling(world: DeskWorld, selection: SelectionActions): Telling {
  const { store, now, toast, kept } = world;
  const keepDone = (done: readonly DoneAction[]) => {
    store.set((state) => ({ ...state, done }));
    kept.keepActions(done);
  };
  const undo = async () => {
    const { done } = store.get();
    const last = done.at(-1);
    if (last === undefined) return toast({ text: 'Nothing of yours to undo here.' });
    keepDone(done.slice(0, -1));
    const problem = await selection.takeBack(last.eventId);
    toast({ text: problem === null ? `Undone: ${lowered(last.words)}` : problem.message });
  };
  return {
    undo,
    tell: (done, text) => {
      store.set((state) => ({ ...state, save: { kind: 'saved', at: now() } }));
      keepDone([...store.get().done, { eventId: done.eventId, words: done.words }]);
      toast({ text: text ?? ended(done.words), undo: () => void undo() });
    },
    saving: () => store.set((state) => ({ ...state, save: { kind: 'saving' } })),
    failed: (problem) => {
      store.set((state) => ({ ...state, save: { kind: 'failed', message: problem.message } }));
      return problem;
    },
  };
}

const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
const lowered = (words: string) => ended(words.slice(0, 1).toLowerCase() + words.slice(1));
