import { afterEach, describe, expect, it } from 'vitest';
import type { Change, Db } from '#db/db.ts';
import { databaseFailure } from '#db/failure.ts';
import type { Id } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { captureInput, commentInput } from '#lib/schema/desk-inputs.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import type { Context } from '#lib/workflow/context.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { refusal, value } from '../../support/scenario.ts';
import { wholeDatabase } from '../../support/whole-database.ts';

const ID = '6f1c2f5e-8f5b-4c2e-9d52-0a8f3d6b7c11';

/** What is asked for twice with one id: by a double click, a retry after a lost connection, another tab. */
eachEngine((_, openOne) => {
  const used: Db[] = [];
  // The next test gets another database: what is remembered of a story's texts goes by ids, which are the same in each.
  afterEach(async () => {
    await Promise.all(used.splice(0).map((db) => db.close()));
  });
  const open = async () => {
    const db = await openOne();
    used.push(db);
    return deskRoom(db);
  };

  const asking = (room: DeskRoom, actor: Actor, id: string | null = ID, db = room.db): Context => ({
    ...room.as(actor),
    db,
    sent: { id, fingerprint: sha256Hex },
  });
  const comment = once('add-comment', addComment);
  const input = (text: string) => commentInput.parse({ kind: 'comment', text });
  const rows = async ({ db }: DeskRoom) => (await db.read.select().from(db.tables.comments)).length;

  it('is done once and answered alike, and its id is that of the event', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    const first = value(await comment(asking(room, room.ana), { id, ...input('Call the harbour.') }));
    expect(first.eventId).toBe(ID);
    const before = await wholeDatabase(room.db);
    const second = value(await comment(asking(room, room.ana), { id, ...input('Call the harbour.') }));
    expect(second).toEqual(first);
    expect(await wholeDatabase(room.db)).toEqual(before);
    expect(await verifyRecord(room.db, { verifier: null })).toMatchObject({ ok: true });
  });

  it('at the same moment is done once, and everybody gets the same answer', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    const ask = () => comment(asking(room, room.ana), { id, ...input('Call the harbour.') });
    const answers = (await Promise.all(Array.from({ length: 12 }, ask))).map(value);
    expect(new Set(answers.map(({ eventId }) => eventId))).toEqual(new Set([ID]));
    expect(await rows(room)).toBe(1);
  });

  it('through two instances at the same moment is decided by the database', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    // Not waiting for one another, as two processes would.
    const instance = () => {
      const mutation = { id: ID, action: 'add-comment', inputHash: sha256Hex('x') };
      return addComment({ ...room.as(room.ana), mutation }, { id, ...input('Call the harbour.') });
    };
    const answers = await Promise.all(Array.from({ length: 6 }, instance));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows(room)).toBe(1);
  });

  it('by somebody else, with other words, or to do something else is refused, and nothing is written', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    value(await comment(asking(room, room.ana), { id, ...input('Call the harbour.') }));
    const before = await wholeDatabase(room.db);
    const others = [
      comment(asking(room, room.ben), { id, ...input('Call the harbour.') }),
      comment(asking(room, room.ana), { id, ...input('Call the mayor.') }),
      once('another-action', addComment)(asking(room, room.ana), { id, ...input('Call the harbour.') }),
    ];
    for (const answer of await Promise.all(others)) expect(refusal(answer).kind).toBe('reused_id');
    expect(await wholeDatabase(room.db)).toEqual(before);
  });

  it('with the id of any other entry of the log is refused', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    const [event] = await room.db.read.select().from(room.db.tables.events);
    const before = await wholeDatabase(room.db);
    const answer = await comment(asking(room, room.ana, event?.id ?? ''), { id, ...input('Call the harbour.') });
    expect(refusal(answer).kind).toBe('reused_id');
    expect(await wholeDatabase(room.db)).toEqual(before);
  });

  it('after a refusal is tried again', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    const dropped = value(await dropClaim(room.as(room.edda), { id, claimVersion: 1, reason: 'duplicate' }));
    expect(refusal(await comment(asking(room, room.ana), { id, ...input('Why?') })).kind).toBe('not_found');
    const { articleId } = room;
    value(await undoAction(room.as(room.edda), { articleId, eventId: dropped.eventId as Id<'event'> }));
    expect(value(await comment(asking(room, room.ana), { id, ...input('Why?') })).eventId).toBe(ID);
  });

  it('without an id is another change', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    const ask = () => comment(asking(room, room.ana, null), { id, ...input('Call the harbour.') });
    expect(value(await ask()).eventId).not.toBe(value(await ask()).eventId);
    expect(await rows(room)).toBe(2);
  });

  it('says that it was saved where it may not be shown any more', async () => {
    const room = await open();
    const id = await room.claim('resigned');
    value(await comment(asking(room, room.ana), { id, ...input('Why?') }));
    value(await dropClaim(room.as(room.edda), { id, claimVersion: 1, reason: 'duplicate' }));
    const { message } = refusal(await comment(asking(room, room.ana), { id, ...input('Why?') }));
    expect(message).toMatch(/^This was saved\. There is no such claim/u);
  });

  it('of an undo and of a capture is answered with what the first did', async () => {
    const room = await open();
    const { articleId } = room;
    const id = await room.claim('resigned');
    const said = value(await comment(asking(room, room.ana, null), { id, ...input('Why?') }));
    const undo = () =>
      once('undo-action', undoAction)(asking(room, room.ana), { articleId, eventId: said.eventId as Id<'event'> });
    const [first, second] = [value(await undo()), value(await undo())];
    expect({ ...second, desk: null }).toEqual({ ...first, desk: null });
    const { sourceId } = await room.withPost(room.ana, id);
    const text = `${POST_TEXT} It was full.`;
    const capture = () =>
      once('add-capture', addCapture)(
        asking(room, room.ana, '6f1c2f5e-8f5b-4c2e-9d52-0a8f3d6b7c12'),
        captureInput.parse({ articleId, sourceId, text }),
      );
    expect(value(await capture())).toEqual(value(await capture()));
  });

  describe('when something fails', () => {
    const failing = (db: Db, how: (change: Change) => ReturnType<Db['commit']>): Db => ({ ...db, commit: how });

    it('after it was saved, whoever asked is told that it was', async () => {
      const room = await open();
      const id = await room.claim('resigned');
      const lost = failing(room.db, async (change) => {
        await room.db.commit(change);
        throw new Error('The answer was lost.');
      });
      const first = value(await comment(asking(room, room.ana, ID, lost), { id, ...input('Why?') }));
      expect(value(await comment(asking(room, room.ana), { id, ...input('Why?') }))).toEqual(first);
      expect(await rows(room)).toBe(1);
    });

    it('before it was saved, it is a fault, and the same may be sent again', async () => {
      const room = await open();
      const id = await room.claim('resigned');
      const broken = failing(room.db, () => Promise.reject(new Error('The disk is full.')));
      const ask = (db: Db) => comment(asking(room, room.ana, ID, db), { id, ...input('Why?') });
      await expect(ask(broken)).rejects.toThrow('The disk is full.');
      expect(value(await ask(room.db)).eventId).toBe(ID);
    });

    it('and nobody can be asked any more, it is not said that nothing was saved', async () => {
      const room = await open();
      const id = await room.claim('resigned');
      let gone = false;
      const read = new Proxy(room.db.read, {
        get: (reads, name, self): unknown => {
          if (gone) throw new Error('There is no connection.');
          return Reflect.get(reads, name, self);
        },
      });
      const lost = failing({ ...room.db, read }, async (change) => {
        await room.db.commit(change);
        gone = true;
        throw new Error('The answer was lost.');
      });
      const error: unknown = await comment(asking(room, room.ana, ID, lost), { id, ...input('Why?') }).catch(
        (cause: unknown) => cause,
      );
      expect(databaseFailure(error)).toMatchObject({ saved: 'unknown' });
    });
  });

  it('an import of the same text at the same moment, by two people, is one article', async () => {
    const room = await open();
    const text = 'Snow fell on Orvale on Monday. The mayor resigned.\n';
    const people = [room.edda, { ...room.ana, roles: ['editor'] as const }];
    const done = await Promise.all(people.map((who) => importArticle(room.as(who), importForm.parse({ text }))));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = done.filter(({ ok }) => !ok).map(refusal);
    expect(refused?.theirs).toMatchObject([{ title: expect.any(String) as string }]);
    for (const again of [0, 1]) {
      const more = value(await importArticle(room.as(room.edda), importForm.parse({ text, again: 'yes' })));
      expect(more.articleId, String(again)).toBeTruthy();
    }
  });

  it('a capture of the same page at the same moment, by two people, is one capture', async () => {
    const room = await open();
    const { articleId } = room;
    const { sourceId } = await room.withPost(room.ana, await room.claim('resigned'));
    const given = captureInput.parse({ articleId, sourceId, text: 'The harbour was closed.' });
    const done = await Promise.all([room.ana, room.ben, room.edda].map((who) => addCapture(room.as(who), given)));
    expect(new Set(done.map((one) => value(one).captureId)).size).toBe(1);
    expect(done.map(value).filter(({ existed }) => !existed)).toHaveLength(1);
    // Taken back, it may be captured anew.
    const { eventId } = done.map(value).find(({ existed }) => !existed) ?? { eventId: '' };
    const who = done.map(value).findIndex(({ existed }) => !existed);
    const actor = [room.ana, room.ben, room.edda][who] ?? room.ana;
    value(await undoAction(room.as(actor), { articleId, eventId: (eventId ?? '') as Id<'event'> }));
    expect(value(await addCapture(room.as(room.ben), given)).existed).toBe(false);
  });
});
