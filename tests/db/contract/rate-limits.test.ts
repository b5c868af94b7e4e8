import { beforeEach, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { findRateLimit } from '#db/queries/rate-limit.ts';
import { countAttempt, forgetAttempts, forgiveAttempt, sweepRateLimits } from '#db/writes/rate-limits.ts';
import { eachEngine } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';

eachEngine((_, open) => {
  let db: Db;
  const write = (...writes: readonly Write[]) => db.commit({ writes, events: [] });
  const count = (key: string, now = NOON) => write(countAttempt(key, { now, until: now + 1000 }));

  beforeEach(async () => {
    db = await open();
  });

  it('counts attempts in a window that the first one opens', async () => {
    await count('a');
    await count('a', NOON + 500);
    await count('b');
    expect(await findRateLimit(db, 'a')).toEqual({ points: 2, expiresAt: NOON + 1000 });
    expect(await findRateLimit(db, 'b')).toEqual({ points: 1, expiresAt: NOON + 1000 });
    expect(await findRateLimit(db, 'c')).toBeNull();
  });

  it('begins anew once the window has run out', async () => {
    await count('a');
    await count('a', NOON + 1000);
    expect(await findRateLimit(db, 'a')).toEqual({ points: 1, expiresAt: NOON + 2000 });
  });

  it('loses none of many at once', async () => {
    await Promise.all(Array.from({ length: 25 }, () => count('a')));
    expect(await findRateLimit(db, 'a')).toMatchObject({ points: 25 });
  });

  it('forgives one, and never more than there are', async () => {
    await count('a');
    await write(forgiveAttempt('a'), forgiveAttempt('a'), forgiveAttempt('none'));
    expect(await findRateLimit(db, 'a')).toMatchObject({ points: 0 });
  });

  it('forgets a key, and sweeps what has run out', async () => {
    await count('a');
    await count('b');
    await count('c', NOON + 500);
    await write(forgetAttempts('a'));
    await write(sweepRateLimits(NOON + 1000));
    const left = await Promise.all(['a', 'b', 'c'].map((key) => findRateLimit(db, key)));
    expect(left.map((row) => row !== null)).toEqual([false, false, true]);
  });
});
