import { and, eq, gt, isNull, notExists, sql } from 'drizzle-orm';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** Puts a verdict in force; the one before it ends at the same moment. */
export const putInForce = (verdict: Insert<'verdicts'>): readonly Write[] => [
  endVerdict(verdict.claimId, verdict.setAt),
  guarded('verdict', (q, t) => q.insert(t.verdicts).values(verdict)),
];

/** Ends the verdict in force, if there is one. */
export const endVerdict = (claimId: ClaimId, at: number): Write =>
  sweeping('verdict', (q, t) =>
    q
      .update(t.verdicts)
      .set({ endedAt: at })
      .where(and(eq(t.verdicts.claimId, claimId), isNull(t.verdicts.endedAt))),
  );

/** Puts an ended verdict back in force. */
export const restoreVerdict = (id: string): Write =>
  guarded('verdict', (q, t) => q.update(t.verdicts).set({ endedAt: null }).where(eq(t.verdicts.id, id)));

/**
 * Moves claims between an article's kept counters and raises its version; stale when its text changed or it was signed
 * off since. `from` or `to` undefined: the claims come from, or go to, outside of the live list; null: open ones.
 */
export const moveCounters = (
  article: { readonly id: ArticleId; readonly currentVersion: number },
  moves: readonly { readonly from?: Code | null; readonly to?: Code | null; readonly count?: number }[],
): Write =>
  guarded('article', (q, t) => {
    const change = new Map<Counter, number>();
    const add = (counter: Counter, by: number) => change.set(counter, (change.get(counter) ?? 0) + by);
    for (const { from, to, count = 1 } of moves) {
      if (from !== undefined) add(counterOf(from), -count);
      if (to !== undefined) add(counterOf(to), count);
      add('claimCount', (to === undefined ? 0 : count) - (from === undefined ? 0 : count));
    }
    const counters = [...change].filter(([, by]) => by !== 0);
    return q
      .update(t.articles)
      .set({
        ...Object.fromEntries(counters.map(([counter, by]) => [counter, sql`${t.articles[counter]} + ${by}`])),
        version: sql`${t.articles.version} + 1`,
      })
      .where(
        and(
          eq(t.articles.id, article.id),
          eq(t.articles.currentVersion, article.currentVersion),
          eq(t.articles.stage, 'checking'),
        ),
      );
  });

const COUNTERS = {
  open: 'openCount',
  corroborated: 'corroboratedCount',
  attributed: 'attributedCount',
  disputed: 'disputedCount',
  unverified: 'unverifiedCount',
  not_checkable: 'notCheckableCount',
} as const;
type Counter = (typeof COUNTERS)[keyof typeof COUNTERS] | 'claimCount';

const counterOf = (code: Code | null): Counter => COUNTERS[code ?? 'open'];

/** Stale when another policy came into force since; nothing to guard before the first one is saved. Changes nothing. */
export const guardPolicy = (number: number): readonly Write[] =>
  number === 0
    ? []
    : [
        guarded('policy', (q, { policyVersions }) => {
          const newer = q
            .select({ number: policyVersions.number })
            .from(policyVersions)
            .where(gt(policyVersions.number, number));
          return q
            .select({ number: policyVersions.number })
            .from(policyVersions)
            .where(and(eq(policyVersions.number, number), notExists(newer)));
        }),
      ];
