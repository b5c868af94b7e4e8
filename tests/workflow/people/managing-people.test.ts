import { beforeEach, describe, expect, it } from 'vitest';
import { findSessionActor } from '#db/queries/session-actor.ts';
import { changeRolesInput } from '#lib/schema/people.ts';
import type { UserId } from '#lib/core/ids.ts';
import { ROLES } from '#lib/core/people/roles.ts';
import { changeRoles } from '#lib/workflow/people/change-roles.ts';
import { disablePerson } from '#lib/workflow/people/disable-person.ts';
import { enablePerson } from '#lib/workflow/people/enable-person.ts';
import { invitePerson } from '#lib/workflow/people/invite-person.ts';
import { listPeople } from '#lib/workflow/people/list-people.ts';
import { withdrawInvitation } from '#lib/workflow/people/withdraw-invitation.ts';
import { NOON } from '../../support/rows.ts';
import { office, sessionOf, told } from './support.ts';

let at: Awaited<ReturnType<typeof office>>;
let rob: UserId;

beforeEach(async () => {
  at = await office();
  rob = await at.person('Rob', ['reviewer']);
});

const personCalled = async (name: string) => {
  const listed = await listPeople(at.asAdmin);
  return listed.ok ? listed.value.people.find((one) => one.name === name) : undefined;
};

describe('changing roles', () => {
  it('counts in sessions that are open', async () => {
    const sessionId = await sessionOf(at.db, rob, at.newId());
    const result = await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['editor', 'admin'] });
    expect(result).toEqual({ ok: true, value: true });
    const actor = await findSessionActor(at.db, { sessionId, userId: rob, now: NOON });
    expect(actor?.roles.toSorted()).toEqual(['admin', 'editor']);
  });

  it('is told in the log with what was before', async () => {
    await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['editor'] });
    expect(await told(at.db)).toEqual([
      {
        kind: 'person.roles-changed',
        actorId: at.admin,
        subjectId: rob,
        before: { roles: ['reviewer'] },
        after: { roles: ['editor'] },
      },
    ]);
  });

  it('is refused where somebody changed the person meanwhile, and then nothing is written', async () => {
    await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['editor'] });
    const second = await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['admin'] });
    expect(second).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect((await personCalled('Rob'))?.roles).toEqual(['editor']);
    expect(await told(at.db)).toHaveLength(1);
  });

  it('never takes the role from the last administrator', async () => {
    const result = await changeRoles(at.asAdmin, { userId: at.admin, version: 1, roles: ['editor'] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'refused', message: /last administrator/ } });
    expect((await personCalled('Ada'))?.roles).toEqual(['admin']);
  });

  it('lets an administrator go once there is another', async () => {
    await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['admin'] });
    const result = await changeRoles(at.asAdmin, { userId: at.admin, version: 1, roles: ['editor'] });
    expect(result.ok).toBe(true);
  });

  it('counts no disabled person as another administrator', async () => {
    await changeRoles(at.asAdmin, { userId: rob, version: 1, roles: ['admin'] });
    await disablePerson(at.asAdmin, { userId: rob, version: 2 });
    const result = await changeRoles(at.asAdmin, { userId: at.admin, version: 1, roles: ['editor'] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('answers an unknown person like one that is not there', async () => {
    const result = await changeRoles(at.asAdmin, { userId: at.newId<'user'>(), version: 1, roles: ['editor'] });
    expect(result).toMatchObject({ ok: false, error: { kind: 'not_found' } });
  });

  it.each([
    ['no role', { userId: 'x'.repeat(36), version: '1' }],
    ['a role that does not exist', { userId: '01890000-0000-7000-8000-000000000000', version: '1', roles: 'owner' }],
    ['an id that is none', { userId: "' or 1=1", version: '1', roles: 'editor' }],
  ])('takes no form with %s', (_, form) => {
    expect(changeRolesInput.safeParse(form).success).toBe(false);
  });

  it('reads one box and several boxes alike', () => {
    const form = { userId: rob, version: '1' };
    expect(changeRolesInput.parse({ ...form, roles: 'editor' }).roles).toEqual(['editor']);
    expect(changeRolesInput.parse({ ...form, roles: ['admin', 'reviewer'] }).roles).toEqual(['reviewer', 'admin']);
  });
});

describe('disabling', () => {
  it('ends every session at once and starts none again', async () => {
    const sessionId = await sessionOf(at.db, rob, at.newId());
    expect((await disablePerson(at.asAdmin, { userId: rob, version: 1 })).ok).toBe(true);
    expect(await findSessionActor(at.db, { sessionId, userId: rob, now: NOON })).toBeNull();
    // The old session stays ended, also when the account comes back.
    expect((await enablePerson(at.asAdmin, { userId: rob, version: 2 })).ok).toBe(true);
    expect(await findSessionActor(at.db, { sessionId, userId: rob, now: NOON })).toBeNull();
  });

  it('keeps the roles for when the person comes back', async () => {
    await disablePerson(at.asAdmin, { userId: rob, version: 1 });
    expect(await personCalled('Rob')).toMatchObject({ disabledAt: NOON, roles: ['reviewer'] });
    await enablePerson(at.asAdmin, { userId: rob, version: 2 });
    expect(await personCalled('Rob')).toMatchObject({ disabledAt: null, roles: ['reviewer'] });
  });

  it('is told in the log, as are the ended sessions and the return', async () => {
    await disablePerson(at.asAdmin, { userId: rob, version: 1 });
    await enablePerson(at.asAdmin, { userId: rob, version: 2 });
    expect((await told(at.db)).map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['person.disabled', rob],
      ['sessions.revoked', rob],
      ['person.enabled', rob],
    ]);
  });

  it('never takes the last administrator', async () => {
    const sessionId = await sessionOf(at.db, at.admin, at.newId());
    const result = await disablePerson(at.asAdmin, { userId: at.admin, version: 1 });
    expect(result).toMatchObject({ ok: false, error: { kind: 'refused', message: /last administrator/ } });
    expect(await findSessionActor(at.db, { sessionId, userId: at.admin, now: NOON })).not.toBeNull();
  });

  it('leaves one of two administrators who disable each other at once', async () => {
    const eve = await at.person('Eve', ['admin']);
    const results = await Promise.all([
      disablePerson(at.asAdmin, { userId: eve, version: 1 }),
      disablePerson(at.as(eve, 'admin'), { userId: at.admin, version: 1 }),
    ]);
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });
});

describe('nobody but an administrator', () => {
  const others = ROLES.filter((role) => role !== 'admin');
  const uses = {
    'list people': (context: ReturnType<typeof at.as>) => listPeople(context),
    invite: (context: ReturnType<typeof at.as>) =>
      invitePerson(context, { name: 'New', email: 'new@example.org', roles: ['admin'] }),
    'withdraw an invitation': (context: ReturnType<typeof at.as>) => withdrawInvitation(context, { id: at.newId() }),
    'change roles': (context: ReturnType<typeof at.as>) =>
      changeRoles(context, { userId: rob, version: 1, roles: ['admin'] }),
    disable: (context: ReturnType<typeof at.as>) => disablePerson(context, { userId: rob, version: 1 }),
    enable: (context: ReturnType<typeof at.as>) => enablePerson(context, { userId: rob, version: 1 }),
  };

  it.each(Object.entries(uses))('may %s', async (_, use) => {
    for (const roles of [[], ...others.map((role) => [role]), others]) {
      expect(await use(at.as(rob, ...roles))).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    }
    expect(await told(at.db)).toEqual([]);
  });
});
