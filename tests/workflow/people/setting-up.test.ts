import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { findCredentials } from '#db/queries/credentials.ts';
import { listPeople } from '#db/queries/people.ts';
import { hashToken } from '#lib/auth/tokens.ts';
import { issueSetupToken } from '#lib/workflow/people/issue-setup-token.ts';
import { setUpNewsroom } from '#lib/workflow/people/set-up-newsroom.ts';
import { setupIsOpen } from '#lib/workflow/people/setup-is-open.ts';
import { openTestDatabase } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';
import { told } from './support.ts';

const passwords = {
  hash: (plain: string) => Promise.resolve(`hash of ${plain}`),
  matches: () => Promise.resolve(true),
};
const FIRST = { name: 'Ada', email: 'ada@example.org', password: 'a long enough one' };

let db: Db;
let context: Parameters<typeof setUpNewsroom>[0];
let tokens = 0;

beforeEach(async () => {
  db = await openTestDatabase();
  const { newId } = shelf(db);
  const next = () => `token ${(tokens += 1)}`;
  context = { db, now: NOON, newId, passwords, newToken: next, tokenFor: next, hashToken };
});

const offered = async () => (await issueSetupToken(context)) ?? '';

describe('the first run', () => {
  it('makes the first administrator for the token, and is then over', async () => {
    const token = await offered();
    expect((await setUpNewsroom(context, { token, ...FIRST })).ok).toBe(true);
    expect(await listPeople(db)).toMatchObject([{ name: 'Ada', email: 'ada@example.org', roles: ['admin'] }]);
    expect(await setupIsOpen(context)).toMatchObject({ ok: false, error: { kind: 'not_found' } });
    expect(await issueSetupToken(context)).toBeNull();
    expect(await setUpNewsroom(context, { token, ...FIRST })).toMatchObject({
      ok: false,
      error: { kind: 'not_found' },
    });
  });

  it('stores the token as a hash alone', async () => {
    const token = await offered();
    expect(await db.read.select().from(db.tables.setupTokens)).toEqual([
      { tokenHash: hashToken(token), createdAt: NOON, usedAt: null },
    ]);
  });

  it('refuses another token, and then nothing is written', async () => {
    await offered();
    const result = await setUpNewsroom(context, { token: 'another', ...FIRST });
    expect(result).toMatchObject({ ok: false, error: { kind: 'refused', fields: { token: expect.any(String) } } });
    expect(await findCredentials(db, FIRST.email)).toBeNull();
    expect((await told(db)).map(({ kind }) => kind)).toEqual(['set-up.offered']);
  });

  it('makes one administrator of two who use the tokens of two instances at the same moment', async () => {
    const both = [await offered(), await offered()];
    const results = await Promise.all(
      both.map((token, index) => setUpNewsroom(context, { token, ...FIRST, email: `ada${index}@example.org` })),
    );
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await listPeople(db)).toHaveLength(1);
  });

  it.each(['short', 'administrator2026'])('takes no weak password: %s', async (password) => {
    const result = await setUpNewsroom(context, { token: await offered(), ...FIRST, password });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect((await setupIsOpen(context)).ok).toBe(true);
  });
});
