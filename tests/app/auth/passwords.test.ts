import { describe, expect, it } from 'vitest';
import { passwords } from '#lib/auth/passwords.ts';
import { openSessionToken, sealSessionToken } from '#lib/auth/session-token.ts';
import { randomIds } from '../support/random-ids.ts';

describe('a password', () => {
  it('is kept as argon2id, with a salt of its own', async () => {
    const [one, two] = await Promise.all([passwords.hash('the same'), passwords.hash('the same')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwords.matches(one, 'the same')).toBe(true);
    expect(await passwords.matches(one, 'another')).toBe(false);
  });

  it('of nobody takes the work of hashing too, and never matches', async () => {
    const stored = await passwords.hash('somebody');
    // In time of the processor, which does not depend on who else uses the machine.
    const work = async (hash: string | null) => {
      const before = process.cpuUsage();
      for (let time = 0; time < 5; time += 1) {
        expect(await passwords.matches(hash, 'a password that belongs to nobody')).toBe(false);
      }
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await work(null);
    expect((await work(null)) / (await work(stored))).toBeGreaterThan(0.4);
  }, 30_000);
});

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
