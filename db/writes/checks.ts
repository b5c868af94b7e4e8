import { and, eq, sql } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import { buildForColumns, openValues } from '#db/open-values.ts';
import type { CheckId, ClaimId, UserId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

export const insertCheck = (check: Insert<'checks'>): Write => guarded('check', insertOf(check), check);

const insertOf = buildForColumns((columns) => (q, t) => q.insert(t.checks).values(openValues(t.checks, columns)));

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
