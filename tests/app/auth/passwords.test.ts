import * as argon2 from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { insertRows } from '#db/writes/insert-rows.ts';
import { passwords } from '#lib/auth/passwords.ts';
import { openSessionToken, sealSessionToken } from '#lib/auth/session-token.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { openTestDatabase } from '../../support/database.ts';
import { randomIds } from '../support/random-ids.ts';

// The real thing, and its calls are counted: what takes as long is what does the same work.
vi.mock('@node-rs/argon2', { spy: true });

describe('a password', () => {
  it('is kept as argon2id, with a salt of its own', async () => {
    const [one, two] = await Promise.all([passwords.hash('the same'), passwords.hash('the same')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.matches(one, 'the same')).toBe(true);
    expect(await passwords.matches(one, 'another')).toBe(false);
  });

  it('of nobody is verified too, against a hash of the same cost, and never matches', async () => {
    const stored = await passwords.hash('somebody');
    const verify = vi.mocked(argon2.verify);
    verify.mockClear();
    expect(await passwords.matches(stored, 'a password that belongs to nobody')).toBe(false);
    expect(await passwords.matches(null, 'a password that belongs to nobody')).toBe(false);
    const [ofSomebody, ofNobody] = verify.mock.calls.map(([hash]) => String(hash));
    expect(verify).toHaveBeenCalledTimes(2);
    expect(costOf(ofNobody)).toBe(costOf(ofSomebody));
  });

  it.each(['nobody@example.org', 'ana@example.org'])('is asked for once, whoever %s is', async (email) => {
    const db = await openTestDatabase();
    const ana = { id: randomIds<'user'>(), email: 'ana@example.org', name: 'Ana', createdAt: 0 };
    const passwordHash = await passwords.hash('the right one');
    await db.commit({ writes: insertRows('users', [{ ...ana, passwordHash }]), events: [] });
    const verify = vi.mocked(argon2.verify);
    verify.mockClear();
    const door = { db, now: 1, newId: randomIds, passwords };
    const refused = await signIn(door, { email, password: 'a wrong one', address: '192.0.2.1', agent: null });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(verify).toHaveBeenCalledTimes(1);
  });
});

/** Algorithm, version and parameters: all that the work depends on. */
const costOf = (hash: string | undefined) => hash?.split('$').slice(1, 4).join('$');

describe('the token of a session', () => {
  const SECRET = 'a secret of the tests, long enough to be one';
  const token = { sessionId: randomIds<'session'>(), userId: randomIds<'user'>() };

  it('opens with the secret that sealed it', async () => {
    expect(await openSessionToken(await sealSessionToken(token, SECRET), SECRET)).toEqual(token);
  });

  it.each(['another secret', 'a changed letter', 'nonsense', 'nothing'])('does not open with %s', async (how) => {
    const sealed = await sealSessionToken(token, SECRET);
    const changed =
      { 'a changed letter': `${sealed.slice(0, -3)}AAA`, nonsense: 'a.b.c.d.e', nothing: '' }[how] ?? sealed;
    expect(await openSessionToken(changed, how === 'another secret' ? `${SECRET}!` : SECRET)).toBeNull();
  });
});
