import { articleNames } from '#db/queries/article-names.ts';
import { claimsMatching, countClaimsMatching, type ClaimRow } from '#db/queries/claims-matching.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { searchClaims } from '#db/queries/search-claims.ts';
import type { ClaimCursor, ClaimFilter } from '#lib/core/claims/claim-filter.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';

export type ClaimList = {
  readonly rows: readonly ClaimRow[];
  /** Of all that pass the filter, not only of this page. */
  readonly total: number;
  /** Where the next page begins; null on the last. */
  readonly next: ClaimCursor | null;
  /** The names of the article and people that the filter speaks of, by id. */
  readonly names: Readonly<Record<string, string>>;
};

const PAGE = 50;
/** A search that finds more than this wants another word. */
const FOUND = 500;

/** The claims of all stories that pass a filter, the most urgent first. */
export async function listClaims(
  { db, actor, now, zone }: Context,
  { filter, after }: { readonly filter: ClaimFilter; readonly after?: ClaimCursor | undefined },
): Promise<Result<ClaimList, Problem>> {
  const allowed = permits(actor, 'claim.read');
  if (!allowed.ok) return allowed;

  const people = [filter.checker ?? null, filter.assignee === 'none' ? null : (filter.assignee ?? null)];
  const found =
    filter.q === undefined ? undefined : await searchClaims(db, { words: searchTokens(filter.q), limit: FOUND });
  const [rows, total, articles, persons] = await Promise.all([
    claimsMatching(db, { filter, now, zone, found, after, limit: PAGE + 1 }),
    countClaimsMatching(db, { filter, now, zone, found }),
    articleNames(db, filter.article === undefined ? [] : [filter.article]),
    peopleNames(db, people),
  ]);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return ok({
    rows: page,
    total,
    next: rows.length > PAGE && last ? { priority: last.priority, id: last.id } : null,
    names: { ...articles, ...persons },
  });
}
