import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskActions } from '#app/(signed-in)/articles/[id]/_components/desk-actions.ts';
import { firstState } from '#app/(signed-in)/articles/[id]/_components/desk-state.ts';
import { deskStore } from '#app/(signed-in)/articles/[id]/_components/desk-store.ts';
import { keptForms } from '#app/(signed-in)/articles/[id]/_components/kept-forms.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { facts, search } from '../../core/verdicts/build-facts.ts';
import { claim, desk, detail } from './desk-rows.ts';
import { quiet, serverInHand, UNHEARD } from './server-in-hand.ts';

const first = claim('c1', { ordinal: 1 });
const second = claim('c2', { ordinal: 2 });
const view = desk([first, second]);
const readyToSave = (of = first) => detail(of, { facts: facts({ searchLog: [search] }) });

let server: ReturnType<typeof serverInHand>;
let session: Storage;
beforeEach(() => {
  server = serverInHand();
  session = storage();
});
afterEach(() => vi.unstubAllGlobals());

/** The browser knows that there is no network, and sends nothing again by itself. */
const offline = () => vi.stubGlobal('navigator', { onLine: false });

describe('Z at the desk', () => {
  it('waits for a save whose answer is on its way, and takes that one back', async () => {
    const { actions } = openDesk();
    await logged(actions, 'e1');
    await saveAsked(actions);
    void actions.undo();
    await quiet();
    expect(server.count('/undo')).toBe(0);
    await server.answer('/check', saved('e2'));
    expect(server.inputOf('/undo')).toEqual({ articleId: 'article', eventId: 'e2' });
    await server.answer('/undo', undone('c1'));
  });

  it('takes nothing older back where the save that was meant is refused', async () => {
    const { actions, toasts } = openDesk();
    await logged(actions, 'e1');
    await saveAsked(actions);
    void actions.undo();
    void actions.undo();
    await server.refuse('/check', 'The story is signed off.');
    expect(server.count('/undo')).toBe(0);
    expect(toasts).toEqual(['Search logged.']);
    await actionUndone(actions, 'e1');
  });

  it('pressed twice takes two actions back, the last one first and never both at once', async () => {
    const { actions } = openDesk();
    await logged(actions, 'e1');
    await logged(actions, 'e2');
    void actions.undo();
    void actions.undo();
    await quiet();
    expect(server.count('/undo')).toBe(1);
    expect(server.inputOf('/undo')).toMatchObject({ eventId: 'e2' });
    await server.answer('/undo', undone('c1'));
    await server.answer('/claims/c1', readyToSave());
    expect(server.inputOf('/undo')).toMatchObject({ eventId: 'e1' });
    await server.answer('/undo', undone('c1'));
  });

  it('can be asked for again where it was not heard', async () => {
    const { actions, toasts } = openDesk();
    await logged(actions, 'e1');
    offline();
    void actions.undo();
    await quiet();
    await server.answer('/undo', UNHEARD);
    expect(toasts.at(-1)).toMatch(/not known whether this was saved/);
    await actionUndone(actions, 'e1');
  });

  it('does not send a check that still waits for the network', async () => {
    const { actions, store, toasts } = openDesk();
    await logged(actions, 'e1');
    offline();
    await saveAsked(actions);
    await server.answer('/check', UNHEARD);
    expect(store.get().waiting).toHaveLength(1);
    await actions.undo();
    expect(store.get().waiting).toEqual([]);
    expect(store.get().forms.get(first.id)?.code).toBe('unverified');
    expect(toasts.at(-1)).toMatch(/is not sent again/);
    expect(server.count('/undo')).toBe(0);
  });

  it('takes the save back that led on to another story, and returns from there', async () => {
    const before = openDesk();
    await saveAsked(before.actions);
    await server.answer('/check', { ...saved('e1'), next: { articleId: 'other', claimId: 'o1' } });
    expect(before.gone).toEqual([['other', 'o1']]);

    const there = openDesk('other');
    void there.actions.undo();
    await quiet();
    expect(server.inputOf('/undo')).toEqual({ articleId: 'article', eventId: 'e1' });
    await server.answer('/undo', undone('c1'));
    expect(there.gone).toEqual([['article', 'c1']]);
    expect(there.store.get().view.article.id).toBe('other');
  });

  it('stays in the story where it is pressed on the way to another', async () => {
    const { actions, gone } = openDesk();
    await saveAsked(actions);
    await server.answer('/check', { ...saved('e1'), next: { articleId: 'other', claimId: 'o1' } });
    await actionUndone(actions, 'e1');
    expect(gone).toEqual([
      ['other', 'o1'],
      ['article', 'c1'],
    ]);
  });

  it('outlives a reload, and says so where nothing is left', async () => {
    await logged(openDesk().actions, 'e1');
    const { actions, toasts } = openDesk();
    await actionUndone(actions, 'e1');
    await actions.undo();
    expect(toasts.at(-1)).toBe('Nothing of yours to undo here.');
  });

  it('a save that is asked for during an undo waits for what the undo leaves behind', async () => {
    const { actions } = openDesk();
    await logged(actions, 'e1');
    void actions.undo();
    await quiet();
    actions.chooseCode('unverified');
    void actions.save();
    await quiet();
    expect(server.count('/check')).toBe(0);
    await server.answer('/undo', undone('c1', 7));
    await server.answer('/claims/c1', readyToSave({ ...first, version: 7 }));
    expect(server.inputOf('/check')).toMatchObject({ claimVersion: 7 });
  });
});

function openDesk(articleId = 'article') {
  const toasts: string[] = [];
  const gone: (readonly [string, string | null])[] = [];
  const shown = { ...view, article: { ...view.article, id: articleId as ArticleId } };
  const store = deskStore(firstState(shown, 'me', { claimId: first.id, detail: readyToSave(), pane: 'claim' }));
  const actions = deskActions({
    articleId: articleId as ArticleId,
    store,
    kept: keptForms({ me: 'me', storage: null }),
    session,
    now: () => 0,
    toast: ({ text }) => void toasts.push(text),
    showInAddress: () => undefined,
    goToClaim: (id, claimId) => void gone.push([id, claimId]),
  });
  return { actions, store, toasts, gone };
}

type Actions = ReturnType<typeof openDesk>['actions'];

async function saveAsked(actions: Actions) {
  actions.chooseCode('unverified');
  void actions.save();
  await quiet();
  expect(server.count('/check')).toBe(1);
}

async function logged(actions: Actions, eventId: string) {
  void actions.logSearch({ place: 'kremlin.ru', terms: 'call' });
  await quiet();
  await server.answer('/searches', { eventId, words: 'Search logged', versionBefore: 1, detail: readyToSave() });
}

async function actionUndone(actions: Actions, eventId: string) {
  void actions.undo();
  await quiet();
  expect(server.inputOf('/undo')).toEqual({ articleId: 'article', eventId });
  await server.answer('/undo', undone('c1'));
  await server.answer('/claims/c1', readyToSave());
}

const saved = (eventId: string) => ({
  eventId,
  words: 'Check saved',
  outcome: 'final',
  claim: { ...first, code: 'unverified', state: 'final', version: 2 },
  next: null,
});

const undone = (claimId: string, version = 3) => ({
  eventId: 'undo',
  words: 'Undone',
  claimId,
  desk: desk([{ ...first, version }, second]),
});

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
