import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { openInvitations } from '#db/queries/invitations.ts';
import { liveSessions } from '#db/queries/people.ts';
import { addRoles, addUser } from '#db/writes/people.ts';
import { startSession } from '#db/writes/sessions.ts';
import { hashToken, newToken } from '#lib/auth/tokens.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import { newDatabaseFile, opened } from '../support/database.ts';
import { idMint } from '../support/rows.ts';
import { runCommand } from '../support/run-command.ts';

const newId = idMint();

/** A newsroom with these people; each has the roles given and a session. */
async function newsroom(people: Readonly<Record<string, readonly Role[]>>): Promise<string> {
  const file = await newDatabaseFile();
  const db = await openDatabase({ file, sync: 'never' });
  for (const [name, roles] of Object.entries(people)) {
    const id = newId<UserId>() as UserId;
    const session = { id: newId() as SessionId, userId: id, createdAt: 0, expiresAt: Number.MAX_SAFE_INTEGER };
    await db.commit({
      writes: [
        addUser({ id, email: `${name.toLowerCase()}@example.org`, name, passwordHash: 'old', createdAt: 0 }),
        addRoles(id, roles),
        startSession({ ...session, agent: null }),
      ],
      events: [],
    });
  }
  await db.close();
  return file;
}

const users = (file: string, ...args: readonly string[]) =>
  runCommand(['users', ...args, '--database', file], { PUBLIC_URL: 'https://desk.example.org' });

const tokenIn = (out: string): string => /https:\/\/desk\.example\.org\/invite\/([\w-]{43})\n/.exec(out)?.[1] ?? '';

/** Opens the link and chooses, as the page does. */
async function follow(file: string, token: string) {
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const passwords = {
    hash: (text: string) => Promise.resolve(`hash of ${text}`),
    matches: () => Promise.resolve(true),
  };
  const context = { db, now: Date.now(), newId, passwords, newToken, tokenFor: newToken, hashToken };
  return {
    db,
    result: await acceptInvitation(context, { token, name: 'Cora', password: 'violet anchors drift' }),
  };
}

const eventsIn = async (file: string) => {
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const { events: t } = db.tables;
  return db.read.select({ kind: t.kind, actorId: t.actorId, reason: t.reason }).from(t).orderBy(t.sequence);
};

const byCommand = (kind: string) => ({ kind, actorId: null, reason: 'On the command line' });

describe('users', () => {
  it('lists everybody and the links that nobody has used yet', async () => {
    const file = await newsroom({ Ada: ['admin'], Ben: ['reviewer', 'editor'] });
    await users(file, 'disable', 'BEN@example.org');
    await users(file, 'invite', 'cora@example.org', '--name', 'Cora', '--role', 'reviewer');
    await users(file, 'reset', 'ada@example.org');
    expect((await users(file, 'list')).out.split('\n')).toEqual([
      'ada@example.org  Ada  admin',
      'ben@example.org  Ben  reviewer, editor  disabled',
      'ada@example.org  Ada  new password',
      'cora@example.org  Cora  invited: reviewer',
      '',
    ]);
    expect((await users(await newsroom({}), 'list')).out).toBe('Nobody has an account yet.\n');
  });

  it('invites with a link that is shown once and kept nowhere', async () => {
    const file = await newsroom({ Ada: ['admin'] });
    const { status, out } = await users(file, 'invite', 'cora@example.org', '--name', 'Cora', '--role', 'editor');
    expect(status).toBe(0);
    expect(out).toMatch(/\nIt works once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC\.\n$/);
    expect(await eventsIn(file)).toEqual([byCommand('person.invited')]);
    const { db, result } = await follow(file, tokenIn(out));
    expect(result).toEqual({ ok: true, value: { email: 'cora@example.org' } });
    expect(await openInvitations(db, Date.now())).toEqual([]);
    expect((await follow(file, tokenIn(out))).result).toMatchObject({ ok: false });
    expect((await users(file, 'list')).out).toContain('cora@example.org  Cora  editor');
  });

  it('disables somebody, whose sessions end, and enables them again', async () => {
    const file = await newsroom({ Ada: ['admin'], Ben: ['reviewer'] });
    expect(await users(file, 'disable', 'ben@example.org')).toMatchObject({
      status: 0,
      out: 'Ben can no longer sign in.\n',
    });
    expect(await eventsIn(file)).toEqual([byCommand('person.disabled'), byCommand('sessions.revoked')]);
    expect(await sessionsOf(file, 'ben@example.org')).toBe(0);
    expect(await users(file, 'disable', 'ben@example.org')).toMatchObject({ status: 2 });
    expect(await users(file, 'enable', 'ben@example.org')).toMatchObject({ out: 'Ben can sign in again.\n' });
  });

  it('never disables the last administrator', async () => {
    const file = await newsroom({ Ada: ['admin'], Ben: ['editor'] });
    expect(await users(file, 'disable', 'ada@example.org')).toEqual({
      status: 1,
      out: '',
      err: 'users: This is the last administrator. Make somebody else an administrator first.\n',
    });
    expect(await eventsIn(file)).toEqual([]);
  });

  it('gives a link for a new password, which ends the sessions of that person when it is chosen', async () => {
    const file = await newsroom({ Ada: ['admin'] });
    const { out } = await users(file, 'reset', 'ada@example.org');
    expect(await sessionsOf(file, 'ada@example.org')).toBe(1);
    const { db, result } = await follow(file, tokenIn(out));
    expect(result).toEqual({ ok: true, value: { email: 'ada@example.org' } });
    const [person] = await db.read.select().from(db.tables.users);
    expect(person).toMatchObject({ name: 'Ada', passwordHash: 'hash of violet anchors drift' });
    expect(await sessionsOf(file, 'ada@example.org')).toBe(0);
    expect((await users(file, 'list')).out).toBe('ada@example.org  Ada  admin\n');
    expect((await eventsIn(file)).map(({ kind }) => kind)).toEqual([
      'password.reset-offered',
      'password.reset',
      'sessions.revoked',
    ]);
    expect((await follow(file, tokenIn(out))).result).toMatchObject({ ok: false });
  });

  it('a later link for a new password ends the one before, and a disabled person gets none', async () => {
    const file = await newsroom({ Ada: ['admin'], Ben: ['editor'] });
    const first = tokenIn((await users(file, 'reset', 'ben@example.org')).out);
    const second = tokenIn((await users(file, 'reset', 'ben@example.org')).out);
    expect((await follow(file, first)).result).toMatchObject({ ok: false });
    await users(file, 'disable', 'ben@example.org');
    expect((await follow(file, second)).result).toMatchObject({ ok: false });
    expect(await users(file, 'reset', 'ben@example.org')).toMatchObject({
      status: 1,
      err: 'users: This account is disabled. Enable it first.\n',
    });
  });

  it.each([
    [[], 'users: say what to do: list, invite, reset, disable, enable\n'],
    [['toString'], 'users: say what to do: list, invite, reset, disable, enable\n'],
    [['reset'], 'users: name one E-MAIL: users reset E-MAIL\n'],
    [['reset', 'nobody@example.org'], 'users: nobody has an account with the e-mail nobody@example.org\n'],
    [['list', 'me'], 'users: list takes nothing\n'],
    [['list', '--all'], 'users: only --name, --role and --database can be given\n'],
  ])('refuses %j in one line', async (args, err) => {
    expect(await users(await newsroom({ Ada: ['admin'] }), ...args)).toEqual({ status: 2, out: '', err });
  });

  it('says what an invitation lacks', async () => {
    const file = await newsroom({ Ada: ['admin'] });
    const { status, err } = await users(file, 'invite', 'cora', '--role', 'boss');
    expect(status).toBe(2);
    expect(err).toMatch(/^users: [^\n]*name@example\.org[^\n]*\n$/);
    const known = await users(file, 'invite', 'ada@example.org', '--name', 'Ada', '--role', 'editor');
    expect(known).toMatchObject({ status: 1, err: 'users: There is an account with this e-mail already.\n' });
  });
});

async function sessionsOf(file: string, email: string): Promise<number> {
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const all = await db.read.select().from(db.tables.users);
  const id = all.find((user) => user.email === email)?.id;
  return id === undefined ? -1 : (await liveSessions(db, { userId: id, now: 1 })).length;
}
