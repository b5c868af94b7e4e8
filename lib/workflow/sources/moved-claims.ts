import type { Db, Write } from '#db/db.ts';
import { checksOfArticle } from '#db/queries/checks.ts';
import { claimsOfArticle, type ClaimRow } from '#db/queries/claims-of-article.ts';
import { evidenceMarksOfArticle } from '#db/queries/evidence.ts';
import { flagsOfArticle } from '#db/queries/flags.ts';
import { rulingsOfArticle } from '#db/queries/origin-rulings.ts';
import type { SignedGround } from '#db/queries/signed-ground.ts';
import { changeClaim, type ClaimPatch } from '#db/writes/claims.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import { hasVerdict } from '#lib/core/evidence/shared-evidence.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { originChange } from '#lib/core/sources/origin-changes.ts';
import type { Context } from '#lib/workflow/context.ts';
import { attention, isCounted, standingOf } from '#lib/workflow/desk/claim-standing.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { askedOfItems, countsOf, originsOf } from '#lib/workflow/desk/weigh-evidence.ts';
import { following } from '#lib/workflow/repeats/done.ts';
import { inSlices } from '#lib/workflow/in-slices.ts';
import { turn } from '#lib/workflow/turns.ts';
import type { Ground } from './read-ground.ts';

type Grounds = {
  readonly articleId: ArticleId;
  /** Or what was computed when the article was signed off. */
  readonly before: Omit<Ground, 'marks'> | { readonly signed: SignedGround };
  readonly after: Omit<Ground, 'marks'>;
  /** Claims that are put back as they were anyway. */
  readonly except?: ReadonlySet<ClaimId>;
};

/** A claim for which another ground gives other origins, and what becomes of it. */
type MovedClaim = { readonly claim: ClaimRow; readonly patch: ClaimPatch; readonly why: string | null };

/**
 * The claims of an article whose evidence goes back to something else on another ground. Where a verdict stands on it, it
 * needs attention; under a blind check nothing shows, and it is judged when that is saved.
 */
export async function movedClaims(
  db: Db,
  { articleId, before, after, except }: Grounds,
): Promise<readonly MovedClaim[]> {
  const all = await inSlices(db, articleId);
  const rows = await all(claimsOfArticle);
  const marks = await all(evidenceMarksOfArticle);
  const checks = await all(checksOfArticle);
  const rulings = await all(rulingsOfArticle);
  const flags = await all(flagsOfArticle);
  const marksOf = Map.groupBy(marks, (mark) => mark.claimId);
  const checksOf = Map.groupBy(checks, (check) => check.claimId);
  const askedOf = askedOfItems({ rulings, flags });
  const moved: MovedClaim[] = [];
  for (const claim of rows) {
    await turn();
    const all = marksOf.get(claim.id) ?? [];
    if (claim.withdrawnAt !== null || awaitsSecondCheck(claim.state) || except?.has(claim.id)) continue;
    const items = all.filter((item) => isCounted({ checks: checksOf.get(claim.id) ?? [] }, item));
    if (items.length === 0) continue;
    const file = { claim, ...askedOf(items) };
    const captureOf = new Map(items.map((item) => [item.id, item.captureId]));
    const is = originsOf({ ...file, ground: after }, items);
    const was = 'signed' in before ? (before.signed[claim.id] ?? is) : originsOf({ ...file, ground: before }, items);
    const why = originChange(was, is, (id) => {
      const captureId = captureOf.get(id);
      return (captureId && after.captureOf.get(captureId)?.sourceName) ?? 'A capture';
    });
    const { originCount } = countsOf({ ...file, ground: after }, items, is);
    const patch = {
      ...(why !== null && hasVerdict(claim) ? attention(claim, why) : {}),
      ...(originCount === claim.originCount ? {} : { originCount }),
    };
    if (Object.keys(patch).length > 0) moved.push({ claim, patch, why });
  }
  return moved;
}

/** The writes of that, and an entry in the history of each claim that needs attention now. */
export function movedWrites(
  context: Context,
  moved: readonly MovedClaim[],
  cause: string,
): { readonly writes: readonly Write[]; readonly events: readonly NewEvent[] } {
  return {
    writes: moved.map(({ claim, patch }) => changeClaim(claim, patch)),
    events: moved.flatMap(({ claim, patch, why }) =>
      patch.state === undefined || why === null
        ? []
        : [
            deskEvent(following(context), {
              kind: 'claim.ground-moved',
              articleId: claim.articleId,
              claimId: claim.id,
              subjectId: claim.id,
              reason: why,
              before: { claim: standingOf(claim) },
              after: { cause },
            }),
          ],
    ),
  };
}
