import { eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { Filled } from '../../../bench/fill.ts';
import type { Subjects } from './questions.ts';

/** Things in the filled database that are about each other: a claim with evidence, its article and capture. */
export async function subjectsIn(db: Db, { reviewers: [reviewer] }: Filled): Promise<Subjects> {
  const { captures, claims, evidence } = db.tables;
  const [found] = await db.read
    .select({
      article: claims.articleId,
      claim: claims.id,
      capture: captures.id,
      source: captures.sourceId,
      now: claims.createdAt,
    })
    .from(evidence)
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .innerJoin(captures, eq(captures.id, evidence.captureId))
    .limit(1);
  if (!found || !reviewer) throw new Error('The database was not filled');
  return { ...found, reviewer, now: found.now + 3 * 86_400_000 };
}
