import type { ClaimId, EvidenceId, OriginId, CaptureId } from '#lib/core/ids.ts';
import type { ClaimChange, DESK_API, InputOf, OriginChange } from '#lib/schema/desk-api.ts';
import type { Answer } from '#app/_ui/exchange.ts';
import type { DeskWorld, Outcome } from './desk-world.ts';
import type { Telling } from './telling.ts';
import { read, send } from './desk-client.ts';
import { withDetail } from './desk-state.ts';
import type { SelectionActions } from './selection-actions.ts';

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
  readonly confirmOrigin: (id: OriginId, captureId: CaptureId | null) => Outcome;
  readonly joinOrigin: (id: OriginId, input: InputOf<Api['joinOrigin']>) => Outcome;
  readonly splitOrigin: (id: OriginId, input: InputOf<Api['splitOrigin']>) => Outcome;
  readonly renameOrigin: (id: OriginId, name: string) => Outcome;
};

/** Everything that changes the ground under a claim: it answers with the claim as it is now. */
export function evidenceActions(world: DeskWorld, selection: SelectionActions, told: Telling): EvidenceActions {
  const { store } = world;

  const changed = (work: () => Promise<Answer<ClaimChange>>): Outcome => told.during(() => change(work));
  const rested = (work: () => Promise<Answer<OriginChange>>): Outcome => told.during(() => rest(work));

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

  const rest = async (work: () => Promise<Answer<OriginChange>>): Outcome => {
    told.saving();
    const answer = await work();
    if (!answer.ok) return told.failed(answer.error);
    told.tell(answer.value);
    // An origin serves many claims: their versions in the fresh list say which are to be read again.
    await selection.refresh();
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
    confirmOrigin: (id, captureId) => rested(() => send('confirmOrigin', id, { captureId })),
    joinOrigin: (id, input) => rested(() => send('joinOrigin', id, input)),
    splitOrigin: (id, input) => rested(() => send('splitOrigin', id, input)),
    renameOrigin: (id, name) => rested(() => send('renameOrigin', id, { name })),
  };
}

const NO_CLAIM = { kind: 'invalid', message: 'Choose a claim first.' } as const;
