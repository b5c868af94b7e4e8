import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { captureActions, type CaptureActions } from './capture-actions.ts';
import { checkActions, type CheckActions } from './check-actions.ts';
import { claimActions, type ClaimActions } from './claim-actions.ts';
import { evidenceActions, type EvidenceActions } from './evidence-actions.ts';
import { selectionActions, type SelectionActions } from './selection-actions.ts';
import type { Answer } from './desk-client.ts';
import type { DeskStore } from './desk-store.ts';
import type { DoneAction, KeptForms } from './kept-forms.ts';
import type { Problem } from '#lib/core/problem.ts';

/** What the actions need of the world around them. */
export type DeskWorld = {
  readonly articleId: ArticleId;
  readonly store: DeskStore;
  readonly kept: KeptForms;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly toast: (message: { readonly text: string; readonly undo?: () => void }) => void;
  /** Shows the claim in the address without asking the server. */
  readonly showInAddress: (claimId: ClaimId | null) => void;
  /** To a claim of another article. */
  readonly goToClaim: (articleId: ArticleId, claimId: ClaimId) => void;
};

/** All that a person can do at the desk. A refused action comes back as its problem; null is success. */
export type DeskActions = SelectionActions & CheckActions & EvidenceActions & CaptureActions & ClaimActions;
export type Refused = Problem | { readonly kind: 'unreachable'; readonly message: string };
export type Outcome = Promise<Refused | null>;

export function deskActions(world: DeskWorld): DeskActions {
  const selection = selectionActions(world);
  const told = telling(world, selection);
  return {
    ...selection,
    ...checkActions(world, selection, told),
    ...evidenceActions(world, selection, told),
    ...captureActions(world, selection),
    ...claimActions(world, told),
  };
}

export type Telling = {
  /** Tells of a change that was made, with its Undo. */
  readonly tell: (done: { readonly eventId: string; readonly words: string }, text?: string) => void;
  readonly saving: () => void;
  /** Says beside the story why something was not saved. */
  readonly failed: (problem: Refused) => Refused;
  readonly undo: () => Promise<void>;
};

function telling(world: DeskWorld, selection: SelectionActions): Telling {
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

export const refusalOf = <T>(answer: Answer<T>): Refused | null => (answer.ok ? null : answer.error);

const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
const lowered = (words: string) => ended(words.slice(0, 1).toLowerCase() + words.slice(1));
