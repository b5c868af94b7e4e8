import { checksOfArticle } from '#db/queries/checks.ts';
import { leasesOfArticle } from '#db/queries/desk-marks.ts';
import { evidenceMarksOfArticle } from '#db/queries/evidence.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DeskPartView } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { longReading } from '#lib/workflow/long-reading.ts';
import { turn } from '#lib/workflow/turns.ts';
import { deskPlan } from './desk-plan.ts';
import { peopleIn, presentPart } from './present-part.ts';
import { NO_SUCH_ARTICLE, readableOnDesk } from './read-desk.ts';

/** One more part of the desk of a long story, as this person may see it. */
export async function readDeskPart(context: Context, asked: Asked): Promise<Result<DeskPartView, Problem>> {
  const allowed = permits(context.actor, 'article.read');
  if (!allowed.ok) return fail(allowed.error);
  return longReading(context, asked.id, () => readPart(context, asked));
}

type Asked = { readonly id: ArticleId; readonly part: number };

async function readPart(context: Context, { id, part }: Asked): Promise<Result<DeskPartView, Problem>> {
  const { db, actor, now } = context;
  const plan = await deskPlan(db, id);
  if (plan === null) return fail(NO_SUCH_ARTICLE);
  const only = plan.parts[part]?.claims;
  if (only === undefined) return fail(problem('not_found', 'The story has no such part any more. Reload the page.'));
  await turn();
  const [checks, evidence, leases] = await Promise.all([
    checksOfArticle(db, id, only),
    evidenceMarksOfArticle(db, id, only),
    leasesOfArticle(db, id, now),
  ]);
  const asked = new Set(only);
  const readable = readableOnDesk(
    actor,
    plan.rows.filter((row) => asked.has(row.id)),
    checks,
  );
  await turn();
  const shown = await presentPart(context, { plan, part, checks, evidence, readable, leases });
  return ok({ ...shown, people: await peopleNames(db, peopleIn(shown.claims)) });
}
