import type { ClaimId } from '#lib/core/ids.ts';
import type { CheckForm } from '#lib/schema/claim-detail.ts';

/**
 * What is typed and not saved, kept in this browser at every keystroke: it outlives a reload, a lost network and an
 * ended session. By person, since a machine may be shared. The server keeps a draft too, a moment later.
 */
export type KeptForms = {
  /** My last actions on the story, so that they can be taken back after a reload. Gone with the tab. */
  readonly actions: () => readonly DoneAction[];
  readonly keepActions: (done: readonly DoneAction[]) => void;
  readonly read: (claimId: ClaimId) => CheckForm | null;
  readonly keep: (claimId: ClaimId, form: CheckForm) => void;
  readonly forget: (claimId: ClaimId) => void;
};

export type DoneAction = { readonly eventId: string; readonly words: string };

export function keptForms({
  me,
  articleId,
  storage,
  session,
}: {
  readonly me: string;
  readonly articleId: string;
  readonly storage: Storage | null;
  readonly session: Storage | null;
}): KeptForms {
  const actionsKey = `desk-done:${me}:${articleId}`;
  const key = (claimId: ClaimId) => `desk:${me}:${claimId}`;
  return {
    actions: () => asActions(quietly(() => session?.getItem(actionsKey) ?? null)),
    keepActions: (done) => void quietly(() => session?.setItem(actionsKey, JSON.stringify(done.slice(-MOST_KEPT)))),
    read: (claimId) => asForm(quietly(() => storage?.getItem(key(claimId)) ?? null)),
    // A full or forbidden storage is no reason to stop somebody from typing.
    keep: (claimId, form) => void quietly(() => storage?.setItem(key(claimId), JSON.stringify(form))),
    forget: (claimId) => void quietly(() => storage?.removeItem(key(claimId))),
  };
}

const MOST_KEPT = 20;

function asActions(text: string | null | undefined): readonly DoneAction[] {
  if (text === null || text === undefined) return [];
  const value: unknown = quietly(() => JSON.parse(text));
  return Array.isArray(value) ? value.filter(isAction) : [];
}

function isAction(value: unknown): value is DoneAction {
  return typeof value === 'object' && value !== null && 'eventId' in value && 'words' in value;
}

function asForm(text: string | null | undefined): CheckForm | null {
  if (text === null || text === undefined) return null;
  const value: unknown = quietly(() => JSON.parse(text));
  return isForm(value) ? value : null;
}

function isForm(value: unknown): value is CheckForm {
  return typeof value === 'object' && value !== null && 'said' in value && 'so' in value && 'rationale' in value;
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
