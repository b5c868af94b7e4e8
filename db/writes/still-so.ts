import { and, eq, gt, notExists } from 'drizzle-orm';
import { guarded, type Write } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** Refuses the commit unless the article is at the version that was read; changes nothing. */
export const articleStill = (id: ArticleId, version: number): Write =>
  guarded('article', (q, t) =>
    q
      .select({ id: t.articles.id })
      .from(t.articles)
      .where(and(eq(t.articles.id, id), eq(t.articles.version, version))),
  );

/** Refuses the commit unless the policy in force is the one that was judged by; changes nothing. */
export const policyStill = (number: number): Write =>
  guarded('policy', (q, t) => {
    const { policyVersions } = t;
    const newer = q
      .select({ number: policyVersions.number })
      .from(policyVersions)
      .where(gt(policyVersions.number, number));
    return q
      .select({ number: policyVersions.number })
      .from(policyVersions)
      .where(and(eq(policyVersions.number, number), notExists(newer)));
  });
