import { and, eq, isNull } from 'drizzle-orm';
import { guarded, sweeping, type Write } from '#db/db.ts';

export const addSetupToken = (tokenHash: string, createdAt: number): Write =>
  guarded('token', (q, { setupTokens }) => q.insert(setupTokens).values({ tokenHash, createdAt }));

/** Uses a token up; refused as stale when it is none of ours or was used. */
export const useSetupToken = (tokenHash: string, now: number): Write =>
  guarded('token', (q, { setupTokens: t }) =>
    q
      .update(t)
      .set({ usedAt: now })
      .where(and(eq(t.tokenHash, tokenHash), isNull(t.usedAt))),
  );

/** The tokens of other instances that started on the same empty database. */
export const endSetupTokens = (now: number): Write =>
  sweeping('token', (q, { setupTokens: t }) => q.update(t).set({ usedAt: now }).where(isNull(t.usedAt)));
