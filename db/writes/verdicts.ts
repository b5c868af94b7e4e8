import { and, eq, gt, isNull, notExists, sql } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';
import { buildForColumns, openValues } from '#db/open-values.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** Puts a verdict in force; the one before it ends at the same moment. */
export const putInForce = (verdict: Insert<'verdicts'>): readonly Write[] => [
  endVerdict(verdict.claimId, verdict.setAt),
  guarded('verdict', insertOf(verdict), verdict),
];

const insertOf = buildForColumns((columns) => (q, t) => q.insert(t.verdicts).values(openValues(t.verdicts, columns)));

/** Ends the verdict in force, if there is one. */
export const endVerdict = (claimId: ClaimId, at: number): Write =>
  sweeping('verdict', endInForce, { claimId, endedAt: at });

const endInForce: Build = (q, t) =>
  q
    .update(t.verdicts)
    .set(openValues(t.verdicts, ['endedAt']))
    .where(and(eq(t.verdicts.claimId, sql.placeholder('claimId')), isNull(t.verdicts.endedAt)));

/** Puts an ended verdict back in force. */
export const restoreVerdict = (id: string): Write =>
  guarded('verdict', (q, t) => q.update(t.verdicts).set({ endedAt: null }).where(eq(t.verdicts.id, id)));

/**
 * Moves claims between an article's kept counters and raises its version; stale when its text changed or it was signed
 * off since. `from` or `to` undefined: the claims come from, or go to, outside of the live list; null: open ones.
 */
export const moveCounters = (article: CopyRead, moves: readonly Move[]): Write => {
  const by = changes(moves);
  return guarded('article', countersMove(by), { ...by, id: article.id, currentVersion: article.currentVersion });
};

/** Stale when the article's text changed or it was signed off since. Changes nothing: for what no sign-off rests on. */
export const guardCopy = ({ id, currentVersion }: CopyRead): Write =>
  guarded('article', copyStill, { id, currentVersion });

type CopyRead = { readonly id: ArticleId; readonly currentVersion: number };

const copyStill: Build = (q, { articles }) => q.select({ id: articles.id }).from(articles).where(isSameCopy(articles));

const isSameCopy = (articles: Tables['articles']) =>
  and(
    eq(articles.id, sql.placeholder('id')),
    eq(articles.currentVersion, sql.placeholder('currentVersion')),
    eq(articles.stage, 'checking'),
  );

type Move = { readonly from?: Code | null; readonly to?: Code | null; readonly count?: number };

/** By how much each counter changes; those that do not are left out. */
function changes(moves: readonly Move[]): Readonly<Partial<Record<Counter, number>>> {
  const change = new Map<Counter, number>();
  const add = (counter: Counter, by: number) => change.set(counter, (change.get(counter) ?? 0) + by);
  for (const { from, to, count = 1 } of moves) {
    if (from !== undefined) add(counterOf(from), -count);
    if (to !== undefined) add(counterOf(to), count);
    add('claimCount', (to === undefined ? 0 : count) - (from === undefined ? 0 : count));
  }
  return Object.fromEntries([...change].filter(([, by]) => by !== 0));
}

/** The counters are columns of their own, so no value has a name of theirs. */
const countersMove = buildForColumns((counters) => (q, t) => {
  const moved = counters.map((counter) => {
    const column = t.articles[counter as Counter];
    return [counter, sql`${column} + ${sql.placeholder(counter)}`];
  });
  return q
    .update(t.articles)
    .set({ ...Object.fromEntries(moved), version: sql`${t.articles.version} + 1` })
    .where(isSameCopy(t.articles));
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
  number === 0 ? [] : [guarded('policy', policyStill, { number })];

const policyStill: Build = (q, { policyVersions }) => {
  const number = sql.placeholder('number');
  const newer = q
    .select({ number: policyVersions.number })
    .from(policyVersions)
    .where(gt(policyVersions.number, number));
  return q
    .select({ number: policyVersions.number })
    .from(policyVersions)
    .where(and(eq(policyVersions.number, number), notExists(newer)));
};
