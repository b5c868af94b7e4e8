import { beforeEach, describe, expect, it } from 'vitest';
import { findCredentials } from '#db/queries/credentials.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import { INVITATION_LASTS, invitePerson } from '#lib/workflow/people/invite-person.ts';
import { listPeople } from '#lib/workflow/people/list-people.ts';
import { readInvitation } from '#lib/workflow/people/read-invitation.ts';
import { withdrawInvitation } from '#lib/workflow/people/withdraw-invitation.ts';
import { NOON } from '../../support/rows.ts';
import { office, told } from './support.ts';

let at: Awaited<ReturnType<typeof office>>;
beforeEach(async () => {
  at = await office();
});

const NEW = { name: 'New', email: 'new@example.org', roles: ['reviewer', 'editor'] } as const;
const JOIN = { name: 'Newton', password: 'a long enough one' };

async function invited(): Promise<string> {
  const result = await invitePerson(at.asAdmin, { ...NEW, roles: [...NEW.roles] });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.token;
}

describe('an invitation', () => {
  it('makes an account with its roles and the name that the person chose', async () => {
    expect(await acceptInvitation(at.visitor, { token: await invited(), ...JOIN })).toEqual({
      ok: true,
      value: { email: 'new@example.org' },
    });
    const listed = await listPeople(at.asAdmin);
    expect(listed.ok && listed.value.people.find(({ email }) => email === NEW.email)).toMatchObject({
      name: 'Newton',
      roles: ['reviewer', 'editor'],
    });
    expect(listed.ok && listed.value.invitations).toEqual([]);
  });

  it('works once', async () => {
    const token = await invited();
    await acceptInvitation(at.visitor, { token, ...JOIN });
    const again = await acceptInvitation(at.visitor, { token, ...JOIN });
    expect(again).toMatchObject({ ok: false, error: { kind: 'not_found' } });
  });

  it('works once, also for two who open it at the same moment', async () => {
    const token = await invited();
    const both = await Promise.all([1, 2].map(() => acceptInvitation(at.visitor, { token, ...JOIN })));
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('runs out', async () => {
    const token = await invited();
    const late = { ...at.visitor, now: NOON + INVITATION_LASTS };
    expect((await readInvitation({ ...late, now: late.now - 1 }, token)).ok).toBe(true);
    expect(await readInvitation(late, token)).toMatchObject({ ok: false, error: { kind: 'not_found' } });
    expect((await acceptInvitation(late, { token, ...JOIN })).ok).toBe(false);
  });

  it('can be withdrawn, once', async () => {
    const token = await invited();
    const listed = await listPeople(at.asAdmin);
    const id = (listed.ok && listed.value.invitations[0]?.id) || '';
    expect((await withdrawInvitation(at.asAdmin, { id })).ok).toBe(true);
    expect((await readInvitation(at.visitor, token)).ok).toBe(false);
    expect(await withdrawInvitation(at.asAdmin, { id })).toMatchObject({ ok: false, error: { kind: 'stale' } });
  });

  it('ends with a newer one to the same address', async () => {
    const [first, second] = [await invited(), await invited()];
    expect((await readInvitation(at.visitor, first)).ok).toBe(false);
    expect((await readInvitation(at.visitor, second)).ok).toBe(true);
  });

  it('is refused for an address that has an account', async () => {
    await acceptInvitation(at.visitor, { token: await invited(), ...JOIN });
    const again = await invitePerson(at.asAdmin, { ...NEW, roles: ['admin'] });
    expect(again).toMatchObject({ ok: false, error: { fields: { email: 'Has an account already.' } } });
  });

  it('keeps its token out of the database and out of the log, and names and addresses out of the log', async () => {
    const token = await invited();
    await acceptInvitation(at.visitor, { token, ...JOIN });
    const rows = JSON.stringify(await at.db.read.select().from(at.db.tables.invitations));
    expect(rows).not.toContain(token);
    const log = JSON.stringify(await told(at.db));
    expect(log).toContain('person.joined');
    for (const secret of [token, NEW.email, 'Newton', JOIN.password]) expect(log).not.toContain(secret);
  });

  it.each(['short', 'aaaaaaaaaaaaaaaa', 'newton newton', 'new@example.org', 'Password1234!', 'Parola2026!!!'])(
    'takes no password like %j',
    async (password) => {
      const token = await invited();
      const result = await acceptInvitation(at.visitor, { token, name: 'Newton', password });
      expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', fields: { password: expect.any(String) } } });
      expect(await findCredentials(at.db, NEW.email)).toBeNull();
      expect((await readInvitation(at.visitor, token)).ok).toBe(true);
    },
  );
});
