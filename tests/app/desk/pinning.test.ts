import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareActions, comparedNow } from '#app/(signed-in)/articles/[id]/_components/compare-actions.ts';
import { deskActions } from '#app/(signed-in)/articles/[id]/_components/desk-actions.ts';
import { firstState } from '#app/(signed-in)/articles/[id]/_components/desk-state.ts';
import { deskStore } from '#app/(signed-in)/articles/[id]/_components/desk-store.ts';
import { keptForms } from '#app/(signed-in)/articles/[id]/_components/kept-forms.ts';
import type { ArticleId, CaptureId, ClaimId } from '#lib/core/ids.ts';
import { claim, desk, detail } from './desk-rows.ts';
import { quiet, serverInHand } from './server-in-hand.ts';

const first = claim('c1', { ordinal: 1 });
const second = claim('c2', { ordinal: 2 });
const pick = { captureId: 'k1' as CaptureId, start: 0, end: 4 };
const quote = { ...pick, exact: 'Four', stance: 'supports', standing: 'secondary' } as const;
const item = (claimId: string, eventId: string | null) => ({
  claimId,
  evidenceId: `e-${claimId}`,
  existed: eventId === null,
  eventId,
});
const answer = (...items: readonly ReturnType<typeof item>[]) => ({
  eventId: items[0]?.eventId ?? null,
  words: 'Evidence added',
  versionBefore: 1,
  detail: detail(first),
  evidenceId: items[0]?.evidenceId,
  existed: items[0]?.existed,
  items,
});

let server: ReturnType<typeof serverInHand>;
beforeEach(() => (server = serverInHand()));
afterEach(() => vi.unstubAllGlobals());

describe('pinning at the desk', () => {
  it('to several claims is told in one message, and one Undo takes all of it back', async () => {
    const { actions, toasts } = openDesk();
    void actions.addEvidence({ ...quote, also: [{ claimId: 'c2' as ClaimId }] });
    await quiet();
    await server.answer('/evidence', answer(item('c1', 'ev1'), item('c2', 'ev2')));
    expect(toasts).toEqual(['Evidence added to 2 claims.']);
    void actions.undo();
    await quiet();
    expect(server.inputOf('/undo')).toMatchObject({ eventId: 'ev1' });
  });

  it('what is pinned already changes nothing, and shows the item that is there', async () => {
    const { actions, toasts, store } = openDesk();
    void actions.addEvidence(quote);
    await quiet();
    await server.answer('/evidence', answer(item('c1', null)));
    expect(toasts).toEqual(['Already pinned. It is shown in the list.']);
    expect(store.get()).toMatchObject({ pinned: 'e-c1', pick: null });
    void actions.undo();
    await quiet();
    expect(server.count('/undo')).toBe(0);
  });

  it('says where some of the claims had it already', async () => {
    const { actions, toasts } = openDesk();
    void actions.addEvidence({ ...quote, also: [{ claimId: 'c2' as ClaimId }] });
    await quiet();
    await server.answer('/evidence', answer(item('c1', 'ev1'), item('c2', null)));
    expect(toasts).toEqual(['Evidence added. On 1 claim it was pinned already.']);
  });
});

describe('the comparison of what is picked', () => {
  it('is that of the last pick, whichever answer comes last', async () => {
    const { store } = openDesk();
    const { comparePick } = compareActions({ store });
    store.set((state) => ({ ...state, pick }));
    void comparePick();
    store.set((state) => ({ ...state, pick: { ...pick, end: 9 } }));
    await server.answer('/compare', { asked: ['stale'] });
    expect(comparedNow(store.get())).toBeNull();
    void comparePick();
    await server.answer('/compare', { asked: ['fresh'] });
    expect(comparedNow(store.get())).toEqual({ asked: ['fresh'] });
    store.set((state) => ({ ...state, pick: null }));
    expect(comparedNow(store.get())).toBeNull();
  });
});

function openDesk() {
  const toasts: string[] = [];
  const store = deskStore(
    firstState(desk([first, second]), 'me', { claimId: first.id, detail: detail(first), pane: 'claim' }),
  );
  const actions = deskActions({
    articleId: 'article' as ArticleId,
    store,
    kept: keptForms({ me: 'me', storage: null }),
    session: null,
    now: () => 0,
    toast: ({ text }) => void toasts.push(text),
    showInAddress: () => undefined,
    goToClaim: () => undefined,
  });
  return { actions, store, toasts };
}
