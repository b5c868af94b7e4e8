import { beforeEach, describe, expect, it } from 'vitest';
import { findPasswordHash, liveSessions } from '#db/queries/people.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import { changePassword } from '#lib/workflow/people/change-password.ts';
import { endMySessions } from '#lib/workflow/people/end-my-sessions.ts';
import { invitePerson } from '#lib/workflow/people/invite-person.ts';
import { listPeople } from '#lib/workflow/people/list-people.ts';
import { readAccount } from '#lib/workflow/people/read-account.ts';
import { NOON } from '../../support/rows.ts';
import { office, sessionOf, told } from './support.ts';

const OLD = 'the old long password';
const NEW = 'the new long password';

let at: Awaited<ReturnType<typeof office>>;
let rob: UserId;
let here: SessionId;

beforeEach(async () => {
  at = await office();
  const invited = await invitePerson(at.asAdmin, { name: 'Rob', email: 'rob@example.org', roles: ['reviewer'] });
  await acceptInvitation(at.visitor, { token: invited.ok ? invited.value.token : '', name: 'Rob', password: OLD });
  const listed = await listPeople(at.asAdmin);
  rob = (listed.ok && listed.value.people.find(({ name }) => name === 'Rob')?.id) || at.newId();
  here = await sessionOf(at.db, rob, at.newId());
});

const asRob = () => ({ ...at.as(rob, 'reviewer'), sessionId: here });
const sessions = async () => (await liveSessions(at.db, { userId: rob, now: NOON })).map(({ id }) => id);
const lastTold = async () => (await told(at.db)).map(({ kind }) => kind).slice(2);

describe('changing one’s password', () => {
  it('ends every other session and keeps this one', async () => {
    await sessionOf(at.db, rob, at.newId());
    expect(await sessions()).toHaveLength(2);
    expect((await changePassword(asRob(), { current: OLD, password: NEW })).ok).toBe(true);
    expect(await sessions()).toEqual([here]);
    expect(await findPasswordHash(at.db, rob)).toBe(`hash of ${NEW}`);
    expect(await lastTold()).toEqual(['password.changed', 'sessions.revoked']);
  });

  it('needs the present one', async () => {
    const result = await changePassword(asRob(), { current: 'a guess', password: NEW });
    expect(result).toMatchObject({ ok: false, error: { kind: 'refused', fields: { current: expect.any(String) } } });
    expect(await findPasswordHash(at.db, rob)).toBe(`hash of ${OLD}`);
    expect(await lastTold()).toEqual([]);
  });

  it.each(['rob@example.org', 'qwertyuiop12'])('takes no weak one: %s', async (password) => {
    const result = await changePassword(asRob(), { current: OLD, password });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', fields: { password: expect.any(String) } } });
  });
});

describe('signing out everywhere', () => {
  it('leaves no session, of this person alone', async () => {
    const ada = await sessionOf(at.db, at.admin, at.newId());
    await sessionOf(at.db, rob, at.newId());
    expect((await endMySessions(asRob())).ok).toBe(true);
    expect(await sessions()).toEqual([]);
    expect((await liveSessions(at.db, { userId: at.admin, now: NOON })).map(({ id }) => id)).toEqual([ada]);
    expect(await lastTold()).toEqual(['sessions.revoked']);
  });
});

it('shows one’s own account and sessions, to somebody without a role too', async () => {
  const account = await readAccount(at.as(rob));
  expect(account).toMatchObject({ ok: true, value: { email: 'rob@example.org', sessions: [{ id: here }] } });
});
