import { and, eq, inArray, sql } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import { buildForColumns, openValues } from '#db/open-values.ts';
import { writesInChecks } from '#db/writes-in-checks.ts';
import type { CheckId, ClaimId, UserId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

export const insertCheck = (check: Insert<'checks'>): Write => guarded('check', insertOf(check), check);

const insertOf = buildForColumns((columns) => (q, t) => q.insert(t.checks).values(openValues(t.checks, columns)));

/** Opens a check; stale where its author has one open on the claim already. */
export const openDraft = (check: Omit<Insert<'checks'>, 'status'>): Write =>
  guarded('check', openingOf(check), { ...check, status: 'draft' });

const openingOf = buildForColumns(
  (columns) => (q, t) =>
    q
      .insert(t.checks)
      .values(openValues(t.checks, [...columns, 'status']))
      .onConflictDoNothing(),
);

/** Tells the author of a check, and nobody else, that it holds something else now; stale unless it is as it was read. */
export const raiseCheck = ({ id, version }: { readonly id: CheckId; readonly version: number }): Write =>
  guarded('check', raise, { id, was: version, version: version + 1 });

const raise: Build = (q, { checks }) =>
  q
    .update(checks)
    .set(openValues(checks, ['version']))
    .where(and(eq(checks.id, sql.placeholder('id')), eq(checks.version, sql.placeholder('was'))));

/** Everybody may read some checks from now on, so that nothing in them is hidden any more. */
export const settleWrites = (ids: readonly CheckId[]): readonly Write[] =>
  ids.length === 0
    ? []
    : [
        sweeping('check', (q, { checks }) =>
          q
            .update(checks)
            .set({ version: 0 })
            .where(inArray(checks.id, [...ids])),
        ),
      ];

/**
 * Stale when anything was written in a check of the claim since, seen or not: for what rests on all that is pinned to
 * it. Whoever is refused by this tries again, since they shall not learn of it. Changes nothing.
 * @param writes how many there had been, of all checks together: see `findClaim`
 */
export const guardChecks = (claimId: ClaimId, writes: number): Write =>
  guarded('checks', checksStill, { claimId, writes });

const checksStill: Build = (q, { claims, checks }) =>
  q
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(eq(claims.id, sql.placeholder('claimId')), eq(writesInChecks({ claims, checks }), sql.placeholder('writes'))),
    );

/** Closes a draft; stale when it is one no more. */
export const closeDraft = (id: CheckId, closed: Partial<Insert<'checks'>>): Write =>
  guarded('check', closingOf(closed), { ...closed, id });

const closingOf = buildForColumns(
  (columns) => (q, t) =>
    q
      .update(t.checks)
      .set({ ...openValues(t.checks, columns), status: 'closed' })
      .where(and(eq(t.checks.id, sql.placeholder('id')), eq(t.checks.status, 'draft'))),
);

/** Opens a closed check again, with all that it held. */
export const reopenCheck = (id: CheckId): Write =>
  guarded('check', (q, t) =>
    q
      .update(t.checks)
      .set({ status: 'draft', closedAt: null })
      .where(and(eq(t.checks.id, id), eq(t.checks.status, 'closed'))),
  );

export const insertFindings = (findings: readonly Insert<'linkFindings'>[]): readonly Write[] =>
  findings.map((finding) => sweeping('finding', insertFinding, finding));

const insertFinding: Build = (q, t) => q.insert(t.linkFindings).values(openValues(t.linkFindings));

/** The findings of a check as they are now; those of before are replaced. */
export const replaceFindings = (checkId: CheckId, findings: readonly Insert<'linkFindings'>[]): readonly Write[] => [
  sweeping('finding', deleteFindings, { checkId }),
  ...insertFindings(findings),
];

const deleteFindings: Build = (q, t) =>
  q.delete(t.linkFindings).where(eq(t.linkFindings.checkId, sql.placeholder('checkId')));

/** Takes away somebody's drafts on a claim: what they held was withdrawn before. */
export const withdrawDrafts = (claimId: ClaimId, checkerId: UserId): Write =>
  sweeping('check', (q, t) =>
    q
      .update(t.checks)
      .set({ status: 'withdrawn' })
      .where(and(eq(t.checks.claimId, claimId), eq(t.checks.checkerId, checkerId), eq(t.checks.status, 'draft'))),
  );
