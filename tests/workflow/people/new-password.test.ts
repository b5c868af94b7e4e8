import { beforeEach, describe, expect, it } from 'vitest';
import { findPasswordHash, liveSessions } from '#db/queries/people.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import type { UserId } from '#lib/core/ids.ts';
import { OPERATOR } from '#lib/core/people/actor.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import { disablePerson } from '#lib/workflow/people/disable-person.ts';
import { INVITATION_LASTS } from '#lib/workflow/people/invite-person.ts';
import { offerNewPassword } from '#lib/workflow/people/offer-new-password.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { NOON } from '../../support/rows.ts';
import { office, sessionOf, told } from './support.ts';

const NEW = 'the new long password';
const accept = once('accept-invitation', acceptInvitation);

let at: Awaited<ReturnType<typeof office>>;
let rob: UserId;

beforeEach(async () => {
  at = await office();
  rob = await at.person('Rob', ['reviewer']);
});

async function offered(): Promise<string> {
  const result = await offerNewPassword({ ...at.visitor, actor: OPERATOR }, { userId: rob });
  if (!result.ok) throw new Error(result.error.message);
  return result.value.token;
}

/** As the form sends it: with the id of a change. */
const asSent = (id = at.newId(), now = NOON) => ({
  ...at.visitor,
  now,
  sent: { id, fingerprint: sha256Hex },
});
const sessions = async () => liveSessions(at.db, { userId: rob, now: NOON });

describe('a link for a new password', () => {
  it('replaces the password, ends every session, and tells both in the log', async () => {
    await sessionOf(at.db, rob, at.newId());
    const token = await offered();
    expect(await sessions()).toHaveLength(1);
    const chosen = await accept(asSent(), { token, name: 'Rob', password: NEW });
    expect(chosen).toMatchObject({ ok: true, value: { email: expect.any(String) } });
    expect(await findPasswordHash(at.db, rob)).toBe(`hash of ${NEW}`);
    expect(await sessions()).toEqual([]);
    expect((await told(at.db)).map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['password.reset-offered', null],
      ['password.reset', rob],
      ['sessions.revoked', rob],
    ]);
  });

  it('is answered alike when the same form comes twice, and works for no other', async () => {
    const [token, id] = [await offered(), at.newId()];
    const form = { token, name: 'Rob', password: NEW };
    const first = await accept(asSent(id), form);
    expect(await accept(asSent(id), form)).toEqual(first);
    expect(await accept(asSent(), { ...form, password: 'yet another long one' })).toMatchObject({
      ok: false,
      error: { kind: 'not_found' },
    });
    expect(await findPasswordHash(at.db, rob)).toBe(`hash of ${NEW}`);
  });

  it('keeps the password that holds where the new one is weak, and works after that', async () => {
    const token = await offered();
    const before = await findPasswordHash(at.db, rob);
    const weak = await accept(asSent(), { token, name: 'Rob', password: 'qwertyuiop12' });
    expect(weak).toMatchObject({ ok: false, error: { kind: 'invalid', fields: { password: expect.any(String) } } });
    expect(await findPasswordHash(at.db, rob)).toBe(before);
    expect((await accept(asSent(), { token, name: 'Rob', password: NEW })).ok).toBe(true);
  });

  it('ends with a newer one, with time, and with the account', async () => {
    const [first, second] = [await offered(), await offered()];
    const choose = (token: string, now = NOON) =>
      accept(asSent(at.newId(), now), { token, name: 'Rob', password: NEW });
    expect(await choose(first)).toMatchObject({ ok: false, error: { kind: 'not_found' } });
    expect(await choose(second, NOON + INVITATION_LASTS)).toMatchObject({ ok: false, error: { kind: 'not_found' } });
    await disablePerson(at.asAdmin, { userId: rob, version: 1 });
    expect((await choose(second)).ok).toBe(false);
    const offer = await offerNewPassword(at.asAdmin, { userId: rob });
    expect(offer).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });

  it('is given by an administrator and by nobody else', async () => {
    const offer = await offerNewPassword(at.as(rob, 'reviewer', 'editor'), { userId: at.admin });
    expect(offer).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
  });
});
