import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskStore } from '#app/(signed-in)/articles/[id]/_components/desk-store.ts';
import { firstState, withView } from '#app/(signed-in)/articles/[id]/_components/desk-state.ts';
import { passageActions } from '#app/(signed-in)/articles/[id]/_components/passage-actions.ts';
import { passageInHand, passagesOfSelected } from '#app/(signed-in)/articles/[id]/_components/passages-state.ts';
import type { CaptureId, ClaimId, SourceId } from '#lib/core/ids.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';
import { claim, desk, detail } from './desk-rows.ts';
import { quiet, serverInHand } from './server-in-hand.ts';

const one = claim('c1');
const capture = (id: string) => ({ id: id as CaptureId }) as CaptureSummary;
const passage = { captureId: 'k1' as CaptureId, start: 4, end: 9, text: 'ferry', shared: 0.8 };
const found = {
  captureCount: 1,
  sources: [{ sourceId: 's1' as SourceId, source: 'Orvale Post', count: 1, passages: [passage] }],
};

let server: ReturnType<typeof serverInHand>;
beforeEach(() => (server = serverInHand()));
afterEach(() => vi.unstubAllGlobals());

describe('the passages that the desk offers for a claim', () => {
  it('are asked for once, and again when another capture came', async () => {
    const { store, actions } = openDesk();
    void actions.readPassages();
    void actions.readPassages();
    expect(server.count('/passages')).toBe(1);
    await server.answer('/passages', found);
    expect(passagesOfSelected(store.get())).toMatchObject({ kind: 'read', passages: [passage] });
    store.set((state) => withView(state, desk([one], { captures: [capture('k1'), capture('k2')] }), null));
    expect(passagesOfSelected(store.get())).toBeNull();
    void actions.readPassages();
    expect(server.count('/passages')).toBe(2);
  });

  it('can be asked for again where that failed, and only there', async () => {
    const { store, actions } = openDesk();
    void actions.readPassages();
    await server.refuse('/passages', 'It is busy.');
    expect(passagesOfSelected(store.get())).toMatchObject({ kind: 'failed', why: 'It is busy.' });
    void actions.readPassages();
    expect(server.count('/passages')).toBe(1);
    void actions.readPassages({ again: true });
    expect(server.count('/passages')).toBe(2);
  });

  it('are not asked for where nothing was captured', async () => {
    const { actions } = openDesk([]);
    await actions.readPassages();
    expect(server.count('/passages')).toBe(0);
  });

  it('are in hand while the claim has no evidence; one of them is picked in one step', async () => {
    const { store, actions } = openDesk();
    void actions.readPassages();
    await server.answer('/passages', found);
    await quiet();
    expect(passageInHand(store.get())).toEqual(passage);
    actions.pickPassage(passage);
    expect(store.get()).toMatchObject({
      openCaptureId: 'k1',
      shown: { start: 4, end: 9 },
      pick: { captureId: 'k1', start: 4, end: 9 },
      pane: 'evidence',
    });
  });

  function openDesk(captures = [capture('k1')]) {
    const state = firstState(desk([one], { captures }), 'me', {
      claimId: 'c1' as ClaimId,
      detail: detail(one),
      pane: 'claim',
    });
    const store = deskStore(state);
    return { store, actions: passageActions({ store }) };
  }
});
