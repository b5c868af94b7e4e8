import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { ClaimChange, DESK_API, InputOf } from '#lib/schema/desk-api.ts';
import type { Answer } from '#app/_ui/exchange.ts';
import { counted } from '#app/_ui/words.ts';
import type { DeskWorld, Outcome } from './desk-world.ts';
import type { Telling } from './telling.ts';
import { read, send } from './desk-client.ts';
import { withDetail, type DeskState } from './desk-state.ts';

type Api = typeof DESK_API;
export type EvidenceInput = InputOf<Api['addEvidence']>;

export type EvidenceActions = {
  /** For the claim in hand, and for those in `also` with it. What is pinned already is shown. */
  readonly addEvidence: (input: EvidenceInput) => Outcome;
  readonly changeEvidence: (id: EvidenceId, input: InputOf<Api['changeEvidence']>) => Outcome;
  readonly withdrawEvidence: (id: EvidenceId) => Outcome;
  readonly setContradiction: (id: EvidenceId, input: InputOf<Api['setContradiction']>) => Outcome;
  readonly logSearch: (input: InputOf<Api['logSearch']>) => Outcome;
  readonly comment: (input: InputOf<Api['comment']>) => Outcome;
  readonly answerComment: (id: string, input: InputOf<typeof DESK_API.answerComment>) => Outcome;
  readonly dispose: (input: Omit<InputOf<Api['dispose']>, 'claimVersion'>) => Outcome;
  readonly returnClaim: (reason: string) => Outcome;
  /** Why the item carries the claim although words differ; answers all that is open about it. */
  readonly answerFlags: (id: EvidenceId, reason: string) => Outcome;
  readonly confirmOrigin: (originKey: string) => Outcome;
  readonly joinOrigin: (input: InputOf<Api['joinOrigin']>) => Outcome;
  readonly splitOrigin: (input: InputOf<Api['splitOrigin']>) => Outcome;
  readonly renameOrigin: (input: InputOf<Api['renameOrigin']>) => Outcome;
};

/** Everything that changes the ground under a claim: it answers with the claim as it is now. */
export function evidenceActions(world: DeskWorld, told: Telling): EvidenceActions {
  const { store } = world;

  const changed = (work: () => Promise<Answer<ClaimChange>>): Outcome => told.during(() => change(work));

  const change = async (work: () => Promise<Answer<ClaimChange>>): Outcome => {
    told.saving();
    const answer = await work();
    if (!answer.ok) return told.failed(answer.error);
    const { detail, versionBefore } = answer.value;
    const had = store.get().details.get(detail.claim.id)?.claim.version;
    store.set((state) => withDetail({ ...state, pick: null }, detail));
    const moved = had !== undefined && had !== versionBefore;
    const words = moved ? `${answer.value.words}. Somebody else changed this claim meanwhile.` : undefined;
    told.tell(answer.value, words);
    await rereadOpenCapture();
    return null;
  };

  const pin = async (claimId: ClaimId, input: EvidenceInput): Outcome => {
    told.saving();
    const answer = await send('addEvidence', claimId, input);
    if (!answer.ok) return told.failed(answer.error);
    const { detail, items, evidenceId } = answer.value;
    store.set((state) =>
      withDetail({ ...state, pick: null, pinned: evidenceId, details: without(state, items) }, detail),
    );
    const made = items.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]));
    // The first of them stands for all: they are one action, taken back together.
    const [eventId] = made;
    if (eventId === undefined) told.nothingNew('Already pinned. It is shown in the list.');
    else told.tell({ eventId, words: pinnedWords(made.length) }, pinnedToast(made.length, items.length));
    await rereadOpenCapture();
    return null;
  };

  const rereadOpenCapture = async () => {
    const { openCaptureId } = store.get();
    if (openCaptureId === null) return;
    const answer = await read('capture', openCaptureId, `?article=${world.articleId}`);
    if (!answer.ok) return;
    store.set((state) => ({ ...state, captures: new Map([[openCaptureId, answer.value]]) }));
  };

  const onSelected = (work: (claimId: ClaimId, version: number) => Promise<Answer<ClaimChange>>): Outcome => {
    const { selectedId, details } = store.get();
    if (selectedId === null) return Promise.resolve(NO_CLAIM);
    return changed(() => work(selectedId, details.get(selectedId)?.claim.version ?? 1));
  };

  return {
    addEvidence: (input) => {
      const { selectedId } = store.get();
      return selectedId === null ? Promise.resolve(NO_CLAIM) : told.during(() => pin(selectedId, input));
    },
    changeEvidence: (id, input) => changed(() => send('changeEvidence', id, input)),
    withdrawEvidence: (id) => changed(() => send('withdrawEvidence', id, {})),
    setContradiction: (id, input) => changed(() => send('setContradiction', id, input)),
    logSearch: (input) => onSelected((claimId) => send('logSearch', claimId, input)),
    comment: (input) => onSelected((claimId) => send('comment', claimId, input)),
    answerComment: (id, input) => changed(() => send('answerComment', id, input)),
    dispose: (input) => onSelected((claimId, claimVersion) => send('dispose', claimId, { ...input, claimVersion })),
    returnClaim: (reason) =>
      onSelected((claimId, claimVersion) => send('returnClaim', claimId, { reason, claimVersion })),
    answerFlags: (id, reason) => changed(() => send('tickEvidence', id, { reason })),
    confirmOrigin: (originKey) => onSelected((claimId) => send('confirmOrigin', claimId, { originKey })),
    joinOrigin: (input) => onSelected((claimId) => send('joinOrigin', claimId, input)),
    splitOrigin: (input) => onSelected((claimId) => send('splitOrigin', claimId, input)),
    renameOrigin: (input) => onSelected((claimId) => send('renameOrigin', claimId, input)),
  };
}

const NO_CLAIM = { kind: 'invalid', message: 'Choose a claim first.' } as const;

/** What was read of the other claims is out of date. */
function without({ details }: DeskState, items: readonly { readonly claimId: ClaimId }[]): DeskState['details'] {
  const others = new Map(details);
  items.slice(1).forEach((item) => others.delete(item.claimId));
  return others;
}

const pinnedWords = (made: number): string => (made === 1 ? 'Evidence added' : `Evidence added to ${made} claims`);

function pinnedToast(made: number, asked: number): string {
  const known = asked - made;
  return known === 0
    ? `${pinnedWords(made)}.`
    : `${pinnedWords(made)}. On ${counted(known, 'claim')} it was pinned already.`;
}
