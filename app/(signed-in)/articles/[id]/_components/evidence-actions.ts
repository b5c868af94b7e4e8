import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { ClaimChange, DESK_API, InputOf, PinnedEvidence } from '#lib/schema/desk-api.ts';
import type { Answer } from '#app/_ui/exchange.ts';
import type { DeskWorld, Outcome } from './desk-world.ts';
import type { Telling } from './telling.ts';
import { read, send } from './desk-client.ts';
import { withDetail } from './desk-state.ts';

type Api = typeof DESK_API;
export type EvidenceInput = InputOf<Api['addEvidence']>;

export type EvidenceActions = {
  readonly addEvidence: (input: EvidenceInput, claimId?: ClaimId) => Outcome;
  readonly changeEvidence: (id: EvidenceId, input: InputOf<Api['changeEvidence']>) => Outcome;
  readonly withdrawEvidence: (id: EvidenceId) => Outcome;
  readonly setContradiction: (id: EvidenceId, input: InputOf<Api['setContradiction']>) => Outcome;
  readonly logSearch: (input: InputOf<Api['logSearch']>) => Outcome;
  readonly comment: (input: InputOf<Api['comment']>) => Outcome;
  readonly answerComment: (id: string, input: InputOf<typeof DESK_API.answerComment>) => Outcome;
  readonly dispose: (input: Omit<InputOf<Api['dispose']>, 'claimVersion'>) => Outcome;
  readonly returnClaim: (reason: string) => Outcome;
  readonly confirmOrigin: (input: InputOf<Api['confirmOrigin']>) => Outcome;
  readonly joinOrigin: (input: InputOf<Api['joinOrigin']>) => Outcome;
  readonly splitOrigin: (input: InputOf<Api['splitOrigin']>) => Outcome;
  readonly renameOrigin: (input: InputOf<Api['renameOrigin']>) => Outcome;
};

/** Everything that changes the ground under a claim: it answers with the claim as it is now. */
export function evidenceActions(world: DeskWorld, told: Telling): EvidenceActions {
  const { store } = world;

  const changed = (work: () => Promise<Answer<Changed>>): Outcome => told.during(() => change(work));

  const change = async (work: () => Promise<Answer<Changed>>): Outcome => {
    told.saving();
    const answer = await work();
    if (!answer.ok) return told.failed(answer.error);
    const { detail, versionBefore } = answer.value;
    const had = store.get().details.get(detail.claim.id)?.claim.version;
    store.set((state) => withDetail({ ...state, pick: null }, detail));
    const moved = had !== undefined && had !== versionBefore;
    const words = moved ? `${answer.value.words}. Somebody else changed this claim meanwhile.` : undefined;
    const { eventId } = answer.value;
    if (eventId !== null) told.tell({ ...answer.value, eventId }, words);
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

  const onSelected = (work: (claimId: ClaimId, version: number) => Promise<Answer<Changed>>): Outcome => {
    const { selectedId, details } = store.get();
    if (selectedId === null) return Promise.resolve(NO_CLAIM);
    return changed(() => work(selectedId, details.get(selectedId)?.claim.version ?? 1));
  };

  return {
    addEvidence: (input, claimId) => onSelected((selected) => send('addEvidence', claimId ?? selected, input)),
    changeEvidence: (id, input) => changed(() => send('changeEvidence', id, input)),
    withdrawEvidence: (id) => changed(() => send('withdrawEvidence', id, {})),
    setContradiction: (id, input) => changed(() => send('setContradiction', id, input)),
    logSearch: (input) => onSelected((claimId) => send('logSearch', claimId, input)),
    comment: (input) => onSelected((claimId) => send('comment', claimId, input)),
    answerComment: (id, input) => changed(() => send('answerComment', id, input)),
    dispose: (input) => onSelected((claimId, claimVersion) => send('dispose', claimId, { ...input, claimVersion })),
    returnClaim: (reason) =>
      onSelected((claimId, claimVersion) => send('returnClaim', claimId, { reason, claimVersion })),
    confirmOrigin: (input) => onSelected((claimId) => send('confirmOrigin', claimId, input)),
    joinOrigin: (input) => onSelected((claimId) => send('joinOrigin', claimId, input)),
    splitOrigin: (input) => onSelected((claimId) => send('splitOrigin', claimId, input)),
    renameOrigin: (input) => onSelected((claimId) => send('renameOrigin', claimId, input)),
  };
}

type Changed = ClaimChange | PinnedEvidence;

const NO_CLAIM = { kind: 'invalid', message: 'Choose a claim first.' } as const;
