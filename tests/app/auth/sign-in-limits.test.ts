import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { insertRows } from '#db/writes/insert-rows.ts';
import { openKnownBrowser, sealKnownBrowser, type KnownBrowser } from '#lib/auth/known-browser.ts';
import type { Passwords } from '#lib/auth/passwords.ts';
import { openSessionToken } from '#lib/auth/session-token.ts';
import { signIn, type SignInAttempt } from '#lib/auth/sign-in.ts';
import { openTestDatabase } from '../../support/database.ts';
import { randomIds } from '../support/random-ids.ts';

const MINUTE = 60_000;
const RIGHT = 'the right password';
/** Hashing is not what is counted here. */
const passwords: Passwords = {
  hash: (password) => Promise.resolve(`hash of ${password}`),
  matches: (stored, password) => Promise.resolve(stored === `hash of ${password}`),
};
const ANA = { id: randomIds<'user'>(), email: 'ana@example.org', name: 'Ana', createdAt: 0 };
const BEN = { id: randomIds<'user'>(), email: 'ben@example.org', name: 'Ben', createdAt: 0 };

let db: Db;
let now: number;
beforeAll(async () => {
  db = await openTestDatabase();
  const passwordHash = await passwords.hash(RIGHT);
  await db.commit({
    writes: insertRows('users', [
      { ...ANA, passwordHash },
      { ...BEN, passwordHash },
    ]),
    events: [],
  });
});
beforeEach(async () => {
  now = 1_000_000;
  const { rateLimits } = db.tables;
  await db.commit({ writes: [{ rows: 'any', what: 'count', build: (q) => q.delete(rateLimits) }], events: [] });
});

async function attempt(given: Partial<SignInAttempt>): Promise<'in' | 'wrong' | 'too many' | KnownBrowser> {
  const attempted = { email: ANA.email, password: RIGHT, address: '192.0.2.1', agent: null, ...given };
  const result = await signIn({ db, now, newId: randomIds, passwords }, attempted);
  if (result.ok) return result.value.browser;
  return result.error.kind === 'rate_limited' ? 'too many' : 'wrong';
}

/** A browser in which somebody has signed in before. */
async function knownBrowser(email = ANA.email): Promise<KnownBrowser> {
  const browser = await attempt({ email, address: '192.0.2.99' });
  if (typeof browser === 'string') throw new Error(browser);
  return browser;
}

/** How many of so many guesses were tried and not refused beforehand. */
async function tried(count: number, given: (index: number) => Partial<SignInAttempt>): Promise<number> {
  let wrong = 0;
  for (let index = 0; index < count; index += 1) {
    if ((await attempt({ password: `guess ${index}`, ...given(index) })) === 'wrong') wrong += 1;
  }
  return wrong;
}

const address = (index: number) => `198.51.${index >> 8}.${index & 255}`;

describe('a stranger who guesses', () => {
  it('from one address shuts out that address, and nobody anywhere else', async () => {
    expect(await tried(200, () => ({ address: address(1) }))).toBe(10);
    expect(await attempt({ address: address(1) })).toBe('too many');
    expect(await attempt({ address: address(2) })).toMatchObject({ userId: ANA.id });
  });

  it('never shuts out a known browser, whatever is guessed from wherever, even from its own address', async () => {
    const browser = await knownBrowser();
    const guess = fc.record({
      address: fc.constantFrom('192.0.2.99', '192.0.2.1', ...Array.from({ length: 30 }, (_, at) => address(at))),
      email: fc.constantFrom(ANA.email, ANA.email, BEN.email, 'nobody@example.org'),
      minutes: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(guess, { maxLength: 120 }), async (guesses) => {
        for (const { minutes, ...given } of guesses) {
          now += minutes * MINUTE;
          await attempt({ ...given, password: 'a guess' });
        }
        expect(await attempt({ browser, address: '192.0.2.99' })).toMatchObject({ userId: ANA.id });
      }),
      { numRuns: 15 },
    );
  });

  it('from a new address each time is stopped too, though not the known browser', async () => {
    const browser = await knownBrowser();
    // A hundred, then two from each of the forty.
    expect(await tried(800, (index) => ({ address: address(index % 40) }))).toBe(100 + 40 * 2);
    expect(await attempt({ address: address(1) })).toBe('too many');
    expect(await attempt({ browser, address: address(1) })).toMatchObject({ userId: ANA.id });
    now += 61 * MINUTE;
    expect(await attempt({ address: address(1) })).toMatchObject({ userId: ANA.id });
  });

  it.each([
    ['eleven addresses', (index: number) => address(index % 11)],
    ['a thousand addresses', (index: number) => address(index % 1000)],
    ['one /56 of IPv6', (index: number) => `2001:db8:1:${(index % 256).toString(16)}`],
    ['many sites of one provider', (index: number) => `2001:db8:${(index % 900).toString(16)}:0`],
  ])('from %s never keeps out the right password from elsewhere, not even after a slip', async (_, from) => {
    await tried(1200, (index) => ({ address: from(index) }));
    for (const elsewhere of ['203.0.113.1', '2001:db9:1:1']) {
      expect(await attempt({ address: elsewhere, password: 'a slip' })).toBe('wrong');
      expect(await attempt({ address: elsewhere })).toMatchObject({ userId: ANA.id });
      expect(await attempt({ address: elsewhere })).toMatchObject({ userId: ANA.id });
    }
  });

  it('from one site of IPv6 is one stranger, however many networks it has', async () => {
    const from = (index: number) => ({ address: `2001:db8:1:${index.toString(16)}` });
    expect(await tried(300, from)).toBe(20);
    const many = await tried(300, (index) => ({ ...from(index + 1000), email: `person${index}@example.org` }));
    expect(many).toBeLessThanOrEqual(100);
    expect(await attempt({ address: '2001:db8:2:1' })).toMatchObject({ userId: ANA.id });
  });

  it('from ever new sites of one provider is bounded too', async () => {
    expect(await tried(600, (index) => ({ address: `2001:db8:${index.toString(16)}:1` }))).toBe(100 + 50);
  });

  it('gets two more guesses in a quarter of an hour from each address, once the hundred are gone', async () => {
    await tried(100, (index) => ({ address: address(index) }));
    for (let quarter = 0; quarter < 3; quarter += 1) {
      expect(await tried(60, (index) => ({ address: address(index % 6) }))).toBe(6 * 2);
      now += 15 * MINUTE;
    }
  });

  it('gets no more than a bounded number of guesses at one account, however long and from however many addresses', async () => {
    let guesses = 0;
    for (let quarter = 0; quarter < 16; quarter += 1) {
      guesses += await tried(150, (index) => ({ address: address(index % 40) }));
      now += 15 * MINUTE;
    }
    expect(guesses).toBeLessThanOrEqual(4 * (100 + 40 * 8));
  });

  it('at many accounts from one address is stopped, and uses up nobody’s guesses with what was refused', async () => {
    expect(await tried(120, (index) => ({ address: address(1), email: `person${index}@example.org` }))).toBe(50);
    expect(await tried(200, () => ({ address: address(1) }))).toBe(0);
    expect(await tried(9, (index) => ({ address: address(index + 2) }))).toBe(9);
    expect(await attempt({ address: address(20) })).toMatchObject({ userId: ANA.id });
  });

  it('learns nothing of who has an account from when the refusals begin', async () => {
    const course = async (email: string) => {
      const answers = [];
      for (let index = 0; index < 130; index += 1) {
        answers.push(await attempt({ email, password: 'a guess', address: address(1000 + (index % 13)) }));
      }
      return answers;
    };
    expect(await course('nobody@example.org')).toEqual(await course(ANA.email));
  });
});

describe('a known browser', () => {
  it('has a bound of its own, so that whoever took it cannot guess for long', async () => {
    const browser = await knownBrowser();
    expect(await tried(50, (index) => ({ browser, address: address(index) }))).toBe(10);
    expect(await attempt({ browser })).toBe('too many');
    // Its person, elsewhere, is none of that.
    expect(await attempt({})).toMatchObject({ userId: ANA.id });
  });

  it('is known for its person alone', async () => {
    const browser = await knownBrowser(BEN.email);
    await tried(20, () => ({ browser }));
    expect(await attempt({ browser })).toBe('too many');
    expect(await attempt({ browser, email: BEN.email })).toMatchObject({ userId: BEN.id, id: browser.id });
  });

  it('is a stranger once the password is another', async () => {
    const browser = { ...(await knownBrowser()), password: 'the mark of the password before' };
    await tried(20, () => ({}));
    expect(await attempt({ browser })).toBe('too many');
  });
});

describe('the cookie of a known browser', () => {
  const SECRET = 'a secret of the tests, long enough to be one';
  const browser = { id: randomIds<'browser'>(), userId: ANA.id, password: 'a mark' };

  it('opens with the secret that sealed it, and is no session', async () => {
    const sealed = await sealKnownBrowser(browser, SECRET);
    expect(await openKnownBrowser(sealed, SECRET)).toEqual(browser);
    expect(await openKnownBrowser(sealed, `${SECRET}!`)).toBeNull();
    expect(await openSessionToken(sealed, SECRET)).toBeNull();
    expect(sealed).not.toContain(ANA.id);
  });

  it.each([undefined, '', 'nonsense', 'a.b.c.d.e', 'x'.repeat(10_000)])('is not %j', async (sealed) => {
    expect(await openKnownBrowser(sealed, SECRET)).toBeNull();
  });
});
