import { chainOfClaim } from '#db/queries/chains.ts';
import { findClaim } from '#db/queries/claim-file.ts';
import { correctionsOfArticle, undoneEvents } from '#db/queries/corrections.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { isOfKind } from '#lib/core/claims/rules.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimWhy } from '#lib/schema/claim-why.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/** Which rules made a claim, its chain and its priority, and who changed it when. */
export async function readWhy(
  { db, actor }: Context,
  { id }: { readonly id: ClaimId },
): Promise<Result<ClaimWhy, Problem>> {
  const allowed = permits(actor, 'claim.read');
  if (!allowed.ok) return fail(allowed.error);
  const found = await findClaim(db, id);
  if (!found) return fail(NO_SUCH_CLAIM);
  const { claim } = found;
  const [chain, article, corrections, undone] = await Promise.all([
    chainOfClaim(db, id),
    deskArticle(db, claim.articleId),
    correctionsOfArticle(db, claim.articleId),
    undoneEvents(db, claim.articleId),
  ]);
  const links = chain.map(({ link }) => ({
    source: link.sourceName ?? link.sourceText,
    cue: link.cueText,
    rule: link.rule,
  }));
  const ofLinks = new Set(links.map((link) => link.rule));
  return ok({
    engine: article?.version.engine ?? '',
    links,
    rules: claim.rules.filter((rule) => !ofLinks.has(rule) && !isOfKind(rule)),
    kind: claim.kind,
    checkable: claim.checkable,
    kindRules: claim.rules.filter(isOfKind),
    priority: claim.priority,
    summands: claim.summands,
    changes: corrections
      .filter(({ correction }) => !undone.has(correction.eventId) && correction.made.some((made) => made.id === id))
      .map(({ correction, name }) => ({
        id: `${correction.eventId}/${correction.position}`,
        kind: correction.kind,
        at: correction.correctedAt,
        by: name,
        suggestedBy: correction.suggestedBy,
      })),
  });
}
