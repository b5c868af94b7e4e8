import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change } from '#app/_ui/change.ts';
import { doubts } from '#app/_ui/doubts.ts';
import { contentOf, formIntention } from '#app/_ui/form-intention.ts';
import { newMutationId } from '#app/_ui/new-mutation-id.ts';
import { isId } from '#lib/core/ids.ts';
import { quiet, serverInHand, UNHEARD } from '../desk/server-in-hand.ts';

let server: ReturnType<typeof serverInHand>;
beforeEach(() => {
  server = serverInHand();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const path = '/api/claims/c1/comments';
const ask = (text: string) => change(path, { text });
const idsAsked = () => server.idsOf(path);
const unheard = async () => {
  await server.answer(path, UNHEARD);
  await vi.advanceTimersByTimeAsync(3000);
  await quiet();
};

describe('a change', () => {
  it('has an id, and another one for each time that it is meant', async () => {
    for (const text of ['one', 'two', 'one']) {
      const answer = ask(text);
      await server.answer(path, text);
      expect(await answer).toEqual({ ok: true, value: text });
    }
    expect(new Set(idsAsked()).size).toBe(3);
    expect(idsAsked().every((id) => id !== null && isId(id))).toBe(true);
  });

  it('has one id where it is asked for twice before an answer came', async () => {
    const answers = [ask('one'), ask('one')];
    const other = ask('another');
    await quiet();
    const [first, second, third] = idsAsked();
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect([...answers, other]).toHaveLength(3);
  });

  it('is sent again by itself under its id after a lost connection, and says meanwhile what is not known', async () => {
    const answer = ask('lost once');
    await server.answer(path, UNHEARD);
    expect([server.count(path), doubts.count()]).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(3000);
    expect([server.count(path), doubts.count()]).toEqual([2, 1]);
    await server.answer(path, 'saved');
    expect(await answer).toEqual({ ok: true, value: 'saved' });
    expect(doubts.count()).toBe(0);
    expect(new Set(idsAsked()).size).toBe(1);
  });

  it('that nobody answers ends with what is true, and keeps its id for whoever presses again', async () => {
    const answer = ask('lost for good');
    for (let attempt = 0; attempt < 3; attempt += 1) await unheard();
    expect(await answer).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(JSON.stringify(await answer)).toContain('not known whether this was saved');
    const again = ask('lost for good');
    await server.answer(path, 'saved');
    expect(await again).toEqual({ ok: true, value: 'saved' });
    expect(new Set(idsAsked()).size).toBe(1);
  });

  it('keeps its id where the server could not say, and gets a new one where it refused', async () => {
    for (const kind of ['busy', 'refused', 'refused']) {
      const answer = ask('asked three times');
      await quiet();
      await server.refuse(path, 'Not now.', kind);
      expect((await answer).ok).toBe(false);
    }
    const [busy, refused, last] = idsAsked();
    expect(refused).toBe(busy);
    expect(last).not.toBe(refused);
  });

  it('is sent once where the browser knows that it is offline, or nobody waits any more', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const answer = ask('offline');
    await server.answer(path, UNHEARD);
    expect((await answer).ok).toBe(false);
    vi.stubGlobal('navigator', { onLine: true });
    const controller = new AbortController();
    const dropped = change(path, { text: 'dropped' }, controller.signal);
    controller.abort();
    await server.answer(path, UNHEARD);
    expect((await dropped).ok).toBe(false);
    expect(server.count(path)).toBe(2);
  });
});

describe('a form', () => {
  it('is sent under the id that it was served with, and under that again while nothing is altered', () => {
    const served = newMutationId();
    const intention = formIntention(served);
    expect([intention.idFor('a'), intention.idFor('a')]).toEqual([served, served]);
    expect(intention.idFor('b')).not.toBe(served);
    const [third, fourth] = [intention.idFor('a'), intention.idFor('b')];
    expect(new Set([served, third, fourth]).size).toBe(3);
  });

  it('that was answered is another change when it is sent again', () => {
    const served = newMutationId();
    const intention = formIntention(served);
    expect(intention.idFor('a')).toBe(served);
    intention.answered();
    expect(intention.idFor('a')).not.toBe(served);
  });

  it('is the same whatever Next and the id add to it', () => {
    const form = new FormData();
    form.set('text', 'a');
    const bare = contentOf(form, '_mutation');
    form.set('_mutation', newMutationId());
    form.set('$ACTION_REF_1', '');
    expect(contentOf(form, '_mutation')).toBe(bare);
    form.append('file', new File(['x'], 'a.txt'));
    expect(contentOf(form, '_mutation')).not.toBe(bare);
  });
});
