import { beforeEach, describe, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { findCredentials } from '#db/queries/credentials.ts';
import { findInvitation, openInvitations } from '#db/queries/invitations.ts';
import { findPasswordHash, findPerson, hasAnybody, listPeople, liveSessions } from '#db/queries/people.ts';
import { findSessionActor } from '#db/queries/session-actor.ts';
import { countOpenSessions } from '#db/queries/sessions-open.ts';
import { acceptInvitation, addInvitation, withdrawInvitation, withdrawInvitationsTo } from '#db/writes/invitations.ts';
import {
  addRoles,
  addUser,
  anotherAdmin,
  dropRoles,
  setDisabled,
  setPasswordHash,
  touchUser,
} from '#db/writes/people.ts';
import { revokeSession, revokeSessionsOf, startSession } from '#db/writes/sessions.ts';
import { addSetupToken, endSetupTokens, useSetupToken } from '#db/writes/setup-tokens.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { eachEngine } from '../../support/database.ts';
import { idMint, NOON } from '../../support/rows.ts';

eachEngine((_, open) => {
  let db: Db;
  let newId: ReturnType<typeof idMint>;
  const write = (...writes: readonly Write[]) => db.commit({ writes, events: [] });

  beforeEach(async () => {
    db = await open();
    newId = idMint();
  });

  async function person(name: string, ...roles: readonly Role[]): Promise<UserId> {
    const id = newId<'user'>();
    const user = {
      id,
      email: `${name.toLowerCase()}@example.org`,
      name,
      passwordHash: `hash ${name}`,
      createdAt: NOON,
    };
    await write(addUser(user), ...(roles.length > 0 ? [addRoles(id, roles)] : []));
    return id;
  }

  describe('people', () => {
    it('are listed by name, with their roles in a fixed order', async () => {
      expect(await hasAnybody(db)).toBe(false);
      await person('Zoe');
      const ada = await person('Ada', 'admin', 'reviewer');
      expect(await hasAnybody(db)).toBe(true);
      expect(await listPeople(db)).toMatchObject([
        { id: ada, name: 'Ada', email: 'ada@example.org', roles: ['reviewer', 'admin'], disabledAt: null, version: 1 },
        { name: 'Zoe', roles: [] },
      ]);
      expect(await findPerson(db, ada)).toMatchObject({ name: 'Ada' });
      expect(await findPerson(db, newId<'user'>())).toBeNull();
    });

    it('have one account an address', async () => {
      await person('Ada');
      const twin = { id: newId<'user'>(), email: 'ada@example.org', name: 'Ada', passwordHash: 'x', createdAt: NOON };
      expect(await write(addUser(twin))).toEqual({ ok: false, error: { kind: 'stale', what: 'account' } });
    });

    it('are found by their address, with the hash of the password', async () => {
      const id = await person('Ada');
      expect(await findCredentials(db, 'ada@example.org')).toEqual({ id, passwordHash: 'hash Ada', disabled: false });
      expect(await findCredentials(db, 'nobody@example.org')).toBeNull();
      await write(setDisabled({ id, version: 1 }, NOON), setPasswordHash({ id, version: 2 }, 'another'));
      expect(await findCredentials(db, 'ada@example.org')).toMatchObject({ disabled: true, passwordHash: 'another' });
      expect(await findPasswordHash(db, id)).toBe('another');
    });

    it('change only as they were read', async () => {
      const id = await person('Ada', 'admin');
      expect((await write(touchUser(id, 1), dropRoles(id), addRoles(id, ['editor']))).ok).toBe(true);
      expect((await write(touchUser(id, 1), dropRoles(id))).ok).toBe(false);
      expect((await findPerson(db, id))?.roles).toEqual(['editor']);
    });

    it('have another administrator, who is not disabled, or not', async () => {
      const ada = await person('Ada', 'admin');
      await person('Rob', 'editor');
      expect((await write(anotherAdmin(ada))).ok).toBe(false);
      const eve = await person('Eve', 'admin');
      await person('Eva', 'admin');
      expect((await write(anotherAdmin(ada))).ok).toBe(true);
      expect((await write(anotherAdmin(eve))).ok).toBe(true);
      for (const one of await listPeople(db)) {
        if (one.id !== ada) await write(setDisabled(one, NOON));
      }
      expect((await write(anotherAdmin(ada))).ok).toBe(false);
    });
  });

  describe('a session', () => {
    let ada: UserId;
    beforeEach(async () => {
      ada = await person('Ada', 'reviewer', 'editor');
    });

    async function session(userId: UserId = ada): Promise<SessionId> {
      const id = newId<'session'>();
      await write(startSession({ id, userId, createdAt: NOON, expiresAt: NOON + 1000, agent: 'a browser' }));
      return id;
    }
    const actorOf = (sessionId: SessionId, { userId = ada, now = NOON } = {}) =>
      findSessionActor(db, { sessionId, userId, now });

    it('is counted as long as it is neither over nor ended', async () => {
      const id = await session();
      await session();
      expect(await countOpenSessions(db, NOON)).toBe(2);
      await write(revokeSession(id, NOON));
      expect(await countOpenSessions(db, NOON)).toBe(1);
      expect(await countOpenSessions(db, NOON + 1000)).toBe(0);
    });

    it('tells who is there, with the roles of this moment', async () => {
      const id = await session();
      expect(await actorOf(id)).toEqual({
        id: ada,
        name: 'Ada',
        roles: expect.arrayContaining(['reviewer', 'editor']),
      });
      await write(dropRoles(ada));
      expect(await actorOf(id)).toEqual({ id: ada, name: 'Ada', roles: [] });
    });

    it('holds until it runs out, is revoked, or its person is disabled', async () => {
      const id = await session();
      expect(await actorOf(id, { now: NOON + 999 })).not.toBeNull();
      expect(await actorOf(id, { now: NOON + 1000 })).toBeNull();
      await write(revokeSession(id, NOON));
      expect(await actorOf(id)).toBeNull();
      const other = await session();
      await write(setDisabled({ id: ada, version: 1 }, NOON));
      expect(await actorOf(other)).toBeNull();
    });

    it('belongs to one person, whatever a cookie says', async () => {
      const eve = await person('Eve', 'admin');
      expect(await actorOf(await session(), { userId: eve })).toBeNull();
      expect(await actorOf(newId<'session'>())).toBeNull();
    });

    it('is listed while it holds, and ended with the others but one', async () => {
      const [first, second, third] = [await session(), await session(), await session()];
      await write(revokeSession(first, NOON));
      const live = async () => (await liveSessions(db, { userId: ada, now: NOON })).map(({ id }) => id);
      expect((await live()).toSorted()).toEqual([second, third].toSorted());
      await write(revokeSessionsOf(ada, { now: NOON, except: third }));
      expect(await live()).toEqual([third]);
      await write(revokeSessionsOf(ada, { now: NOON }));
      expect(await live()).toEqual([]);
    });
  });

  describe('an invitation', () => {
    let ada: UserId;
    beforeEach(async () => {
      ada = await person('Ada', 'admin');
    });

    async function invitation(tokenHash: string, email = 'new@example.org'): Promise<string> {
      const id = newId();
      const lasts = { createdAt: NOON, expiresAt: NOON + 1000 };
      await write(addInvitation({ id, tokenHash, email, name: 'New', roles: ['editor'], invitedBy: ada, ...lasts }));
      return id;
    }
    const openNow = async (now = NOON) => (await openInvitations(db, now)).map(({ id }) => id);

    it('is by nobody where it was made on the command line, and may give no roles', async () => {
      const made = {
        id: newId(),
        tokenHash: 'theirs',
        email: 'new@example.org',
        name: 'New',
        createdAt: NOON,
        expiresAt: NOON + 1000,
      };
      await write(addInvitation({ ...made, roles: [], invitedBy: null }));
      expect(await findInvitation(db, { tokenHash: 'theirs', now: NOON })).toMatchObject({ id: made.id, roles: [] });
    });

    it('is found by the hash of its token until it runs out', async () => {
      const id = await invitation('one');
      const found = { id, email: 'new@example.org', name: 'New', roles: ['editor'], expiresAt: NOON + 1000 };
      expect(await findInvitation(db, { tokenHash: 'one', now: NOON + 999 })).toEqual(found);
      expect(await findInvitation(db, { tokenHash: 'one', now: NOON + 1000 })).toBeNull();
      expect(await findInvitation(db, { tokenHash: 'two', now: NOON })).toBeNull();
    });

    it('is used or withdrawn once', async () => {
      const [used, withdrawn] = [await invitation('one'), await invitation('two')];
      expect((await write(acceptInvitation(used, NOON))).ok).toBe(true);
      expect((await write(acceptInvitation(used, NOON))).ok).toBe(false);
      expect((await write(withdrawInvitation(used, NOON))).ok).toBe(false);
      expect((await write(withdrawInvitation(withdrawn, NOON))).ok).toBe(true);
      expect((await write(acceptInvitation(withdrawn, NOON))).ok).toBe(false);
      expect((await write(acceptInvitation(await invitation('three'), NOON + 1000))).ok).toBe(false);
    });

    it('ends with all others to its address', async () => {
      await invitation('one');
      const other = await invitation('two', 'other@example.org');
      await write(withdrawInvitationsTo('new@example.org', NOON));
      expect(await openNow()).toEqual([other]);
      expect(await openNow(NOON + 1000)).toEqual([]);
    });
  });

  it('a token for setting up is used once, and ended with the others', async () => {
    await write(addSetupToken('one', NOON), addSetupToken('two', NOON), addSetupToken('three', NOON));
    expect((await write(useSetupToken('one', NOON))).ok).toBe(true);
    expect((await write(useSetupToken('one', NOON))).ok).toBe(false);
    expect((await write(useSetupToken('none', NOON))).ok).toBe(false);
    await write(endSetupTokens(NOON));
    expect((await write(useSetupToken('two', NOON))).ok).toBe(false);
  });
});
