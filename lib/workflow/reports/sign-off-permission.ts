import type { Db } from '#db/db.ts';
import { editorsOfVerdicts } from '#db/queries/report-rows.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { ReportReading } from './read-report.ts';

/** May this person sign off the article? Whoever has a check, an override or a decision on it may not, save on a small desk. */
export async function signOffPermission(
  db: Db,
  actor: Actor,
  { article, rows }: Pick<ReportReading, 'article' | 'rows'>,
) {
  const { overriders, deciders } = await editorsOfVerdicts(db, article.id);
  return permits(actor, 'article.signOff', {
    checkers: rows.checkers.map((check) => check.checkerId),
    overriders,
    deciders,
    smallDesk: rows.policy.policy.smallDesk,
  });
}
