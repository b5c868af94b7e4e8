import type { ClaimId, SuggestionId } from '#lib/core/ids.ts';
import type { DESK_API, DeskChange, InputOf } from '#lib/schema/desk-api.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import type { Answer } from '#app/_ui/exchange.ts';
import type { DeskWorld, Outcome } from './desk-world.ts';
import type { Telling } from './telling.ts';
import { read, send } from './desk-client.ts';
import { withDetail, withView } from './desk-state.ts';

type Api = typeof DESK_API;

export type ClaimActions = {
  readonly editClaim: (id: ClaimId, input: InputOf<Api['editClaim']>) => Outcome;
  readonly attributeClaim: (id: ClaimId, input: InputOf<Api['attributeClaim']>) => Outcome;
  readonly splitClaim: (id: ClaimId, input: InputOf<Api['splitClaim']>) => Outcome;
  readonly dropClaim: (id: ClaimId, input: InputOf<Api['dropClaim']>) => Outcome;
  readonly restoreClaim: (id: ClaimId) => Outcome;
  readonly mergeClaims: (input: InputOf<Api['mergeClaims']>) => Outcome;
  readonly acceptSuggestion: (id: SuggestionId) => Outcome;
  readonly addClaim: (input: InputOf<Api['addClaim']>) => Outcome;
};

/** What changes the list of claims: it answers with the whole desk. */
export function claimActions(world: DeskWorld, told: Telling): ClaimActions {
  const { store, articleId } = world;

  const listed = (work: () => Promise<Answer<DeskChange>>): Outcome => told.during(() => list(work));

  const list = async (work: () => Promise<Answer<DeskChange>>): Outcome => {
    told.saving();
    const answer = await work();
    if (!answer.ok) {
      const { error } = answer;
      if (error.kind === 'stale' && isDesk(error.theirs)) {
        const theirs = error.theirs;
        store.set((state) => withView(state, theirs, null));
      }
      return told.failed(error);
    }
    const claimId = answer.value.claimId as ClaimId | null;
    // The ordinals in open captures have moved too.
    store.set((state) => ({ ...withView(state, answer.value.desk, claimId), captures: new Map(), pick: null }));
    told.tell(answer.value);
    const { selectedId } = store.get();
    world.showInAddress(selectedId);
    if (selectedId !== null) {
      const detail = await read('claim', selectedId);
      if (detail.ok) store.set((state) => withDetail(state, detail.value));
    }
    return null;
  };

  return {
    editClaim: (id, input) => listed(() => send('editClaim', id, input)),
    attributeClaim: (id, input) => listed(() => send('attributeClaim', id, input)),
    splitClaim: (id, input) => listed(() => send('splitClaim', id, input)),
    dropClaim: (id, input) => listed(() => send('dropClaim', id, input)),
    restoreClaim: (id) => listed(() => send('restoreClaim', id, {})),
    mergeClaims: (input) => listed(() => send('mergeClaims', articleId, input)),
    acceptSuggestion: (id) => listed(() => send('acceptSuggestion', id, {})),
    addClaim: (input) => listed(() => send('addClaim', articleId, input)),
  };
}

function isDesk(value: unknown): value is DeskView {
  return typeof value === 'object' && value !== null && 'article' in value && 'claims' in value;
}
