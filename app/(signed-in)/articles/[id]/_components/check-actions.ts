import type { ClaimId } from '#lib/core/ids.ts';
import { problem } from '#lib/core/problem.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';
import { decideCheck } from '#lib/core/verdicts/decide-check.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { SavedCheck } from '#lib/schema/desk-api.ts';
import { VERDICT_WORDS } from '#app/_ui/words.ts';
import { choose, formOf, judgedFacts, sameForm } from './check-form.ts';
import type { DeskWorld } from './desk-world.ts';
import type { Telling } from './telling.ts';
import { send } from './desk-client.ts';
import {
  nextToCheck,
  selectedDetail,
  withDetail,
  withForm,
  withoutForm,
  withSummary,
  type Waiting,
} from './desk-state.ts';
import type { SelectionActions } from './selection-actions.ts';

export type CheckActions = {
  /** Changes the card of the claim in hand; kept at once in this browser, a moment later by the server. */
  readonly edit: (change: Partial<CheckForm>) => void;
  readonly chooseCode: (code: Code) => void;
  readonly save: () => Promise<void>;
  /** Sends what waits for the network. */
  readonly retry: () => Promise<void>;
  readonly continueFromTheirs: () => void;
  readonly keepTheirs: () => void;
  readonly undo: () => Promise<void>;
};

/** The form of the claim: what is typed, else what was saved, else nothing. */
export const formFor = (detail: ClaimDetail, forms: ReadonlyMap<ClaimId, CheckForm>, me: string): CheckForm =>
  forms.get(detail.claim.id) ?? formOf(detail, me);

/** The server is told of a draft this long after the last keystroke. */
const DRAFT_AFTER_MS = 1_500;

export function checkActions(world: DeskWorld, selection: SelectionActions, told: Telling): CheckActions {
  const { store, kept, now } = world;
  const timers = new Map<ClaimId, ReturnType<typeof setTimeout>>();
  let isSaving = false;

  const keep = (claimId: ClaimId, form: CheckForm) => {
    kept.keep(claimId, form);
    store.set((state) => ({ ...withForm(state, claimId, form), save: { kind: 'draft', at: now() } }));
    clearTimeout(timers.get(claimId));
    timers.set(
      claimId,
      setTimeout(() => void send('saveDraft', claimId, form), DRAFT_AFTER_MS),
    );
  };

  const forget = (claimId: ClaimId) => {
    clearTimeout(timers.get(claimId));
    kept.forget(claimId);
    store.set((state) => withoutForm(state, claimId));
  };

  const change = (work: (detail: ClaimDetail, form: CheckForm) => CheckForm) => {
    const state = store.get();
    const detail = selectedDetail(state);
    if (detail === null || !mayCheck(detail, state.view.article.stage)) return;
    const form = work(detail, formFor(detail, state.forms, state.me));
    // Back to how it was saved is nothing left to save.
    if (detail.draft === null && sameForm(form, formOf(detail, state.me))) forget(detail.claim.id);
    else keep(detail.claim.id, form);
  };

  /** @returns the claim of this story that is next, if there is one */
  const goOn = (saved: SavedCheck | null, from: ClaimId): ClaimId | null => {
    const next = saved?.next ?? null;
    if (next !== null && next.articleId !== world.articleId) {
      selection.leave(next.articleId, next.claimId);
      return null;
    }
    const to = next?.claimId ?? nextToCheck(store.get(), from);
    if (to !== null && to !== from) {
      selection.select(to, 'claim');
      return to;
    }
    void selection.reload(from);
    void selection.holdLease();
    return null;
  };

  /** @returns what is left to send: nothing, or the same once more where the network is away */
  const post = async (item: Waiting): Promise<SavedCheck | 'unreachable' | 'refused'> => {
    const { claimId, form } = item;
    const answer = await send('saveCheck', claimId, {
      ...form,
      code: form.code ?? 'unverified',
      claimVersion: item.claimVersion,
    });
    if (answer.ok) {
      forget(claimId);
      // Its detail is out of date now; the version in the list says so.
      store.set((state) => withSummary(state, answer.value.claim));
      return answer.value;
    }
    const { error } = answer;
    if (error.kind === 'unreachable') return 'unreachable';
    if (error.kind === 'stale' && isDetail(error.theirs)) {
      const theirs = error.theirs;
      store.set((state) => ({
        ...state,
        conflict: { claimId, mine: form, theirs },
        save: { kind: 'failed', message: 'Not saved: see both versions' },
      }));
      return 'refused';
    }
    store.set((state) => ({
      ...state,
      refusal: { claimId, problem: error },
      save: { kind: 'failed', message: 'Not saved' },
    }));
    return 'refused';
  };

  const refuse = (claimId: ClaimId, message: string) =>
    store.set((state) => ({ ...state, refusal: { claimId, problem: problem('refused', message) } }));

  const saveSelected = async () => {
    const meant = store.get().selectedId;
    await told.settled();
    const state = store.get();
    const detail = meant === null ? undefined : state.details.get(meant);
    if (detail === undefined || isSaving) return;
    const claimId = detail.claim.id;
    if (!mayCheck(detail, state.view.article.stage)) return;
    const typed = formFor(detail, state.forms, state.me);
    if (typed.code === null) return refuse(claimId, 'Choose a verdict first: keys 1 to 5.');
    const form = choose(detail, typed, typed.code);
    const override = form.overrideReason.trim();
    const decided = decideCheck(
      judgedFacts(detail, form),
      { code: typed.code, override: override === '' ? null : override },
      detail.policy.policy,
    );
    if (!decided.ok) {
      store.set((now) => withForm(now, claimId, form));
      return refuse(claimId, decided.error.message);
    }
    const item: Waiting = { claimId, form, claimVersion: detail.claim.version };
    isSaving = true;
    told.saving();
    const result = await post(item);
    isSaving = false;
    if (result === 'refused') return;
    if (result === 'unreachable') {
      store.set((now) => {
        const waiting = [...now.waiting.filter((one) => one.claimId !== claimId), item];
        return { ...now, waiting, save: { kind: 'offline', waiting: waiting.length } };
      });
      goOn(null, claimId);
      return;
    }
    const next = goOn(result, claimId);
    told.tell(result, savedWords(detail, result, store.get().view.lines, next));
  };

  const sendWaiting = async () => {
    for (const item of store.get().waiting) {
      told.saving();
      const result = await post(item);
      if (result === 'unreachable') {
        store.set((state) => ({ ...state, save: { kind: 'offline', waiting: state.waiting.length } }));
        return;
      }
      store.set((state) => ({ ...state, waiting: state.waiting.filter((one) => one !== item) }));
      if (result === 'refused') return selection.select(item.claimId, 'claim');
      told.tell(result);
    }
  };

  return {
    edit: (part) => change((_, form) => ({ ...form, ...part })),
    chooseCode: (code) => change((detail, form) => choose(detail, form, code)),
    undo: told.undo,

    save: () => told.during(saveSelected),
    retry: () => told.during(sendWaiting),

    continueFromTheirs: () => {
      const { conflict } = store.get();
      if (conflict === null) return;
      const { claimId, mine, theirs } = conflict;
      store.set((state) => ({ ...withDetail(state, theirs), conflict: null, selectedId: claimId }));
      keep(claimId, mine);
    },
    keepTheirs: () => {
      const { conflict } = store.get();
      if (conflict === null) return;
      forget(conflict.claimId);
      store.set((state) => ({ ...withDetail(state, conflict.theirs), conflict: null, save: { kind: 'quiet' } }));
    },
  };
}

export const mayCheck = (detail: ClaimDetail, stage: string): boolean =>
  detail.may.check.allowed && stage === 'checking';

function savedWords(
  detail: ClaimDetail,
  saved: SavedCheck,
  lines: readonly { readonly id: string }[],
  nextId: ClaimId | null,
): string {
  const { ordinal } = detail.claim;
  const word = saved.claim.code === null ? null : VERDICT_WORDS[saved.claim.code].toLowerCase();
  const first =
    saved.outcome === 'deciding'
      ? `Claim ${ordinal}: the two checks differ, an editor decides.`
      : saved.outcome === 'checked'
        ? `Claim ${ordinal} saved. Waiting for a second check.`
        : `Claim ${ordinal} ${word ?? 'saved'}.`;
  const at = lines.findIndex((line) => line.id === nextId);
  if (at === -1) return `${first} You have finished this story.`;
  return `${first} Next: claim ${at + 1} of ${lines.length}.`;
}

function isDetail(value: unknown): value is ClaimDetail {
  return typeof value === 'object' && value !== null && 'claim' in value && 'facts' in value;
}
