import { insertClaims, setTokens } from '#db/writes/claim-rows.ts';
import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import { placeSpans } from '#lib/core/claims/place-spans.ts';
import type { RuleId } from '#lib/core/claims/rules.ts';
import type { AnchoredLink } from '#lib/core/claims/typed-links.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { ListFile, ListPlan } from './change-claims.ts';
import { linkRows } from './link-rows.ts';
import { newClaimRow } from './new-claim-row.ts';

/** In the middle: the engine did not see it, and a person thought it worth marking. */
const PRIORITY = 0.5;
const NOT_CHECKABLE: readonly string[] = ['opinion', 'prediction'];

type NewClaim = {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly spans: readonly Span[];
  /** Who says it, outermost first. */
  readonly links: readonly AnchoredLink[];
  readonly rule: RuleId;
  /** Why it has its priority. */
  readonly reason: string;
};

/** The writes of one more claim in the copy. */
export async function newClaimPlan(
  context: Context,
  file: ListFile,
  { text, kind, spans, links, rule, reason }: NewClaim,
): Promise<Result<ListPlan<'claim.added'> & { readonly correction: NonNullable<ListPlan['correction']> }, Problem>> {
  const place = placeSpans(file.version.text, file.version.sentences, spans);
  if (!place.ok) return fail(problem('invalid', place.error));
  const claim = newClaimRow(context, {
    articleId: file.article.id,
    text,
    kind,
    ...place.value,
    position: positionAt(file, place.value.spans[0]?.start ?? 0),
    quotes: [],
    hedges: [],
    dates: [],
    checkable: links.some((link) => link.source !== null) || !NOT_CHECKABLE.includes(kind),
    presupposed: false,
    priority: PRIORITY,
    reasons: [reason],
    rules: [rule],
    summands: null,
    assigneeId: null,
  });
  const chain = await linkRows(context, { claim, links, rule });
  return ok({
    kind: 'claim.added',
    claimId: claim.id,
    correction: { kind: 'add', given: [], made: [claim], chains: new Map([[claim.id, chain]]) },
    live: [...file.live, claim],
    writes: [...insertClaims({ claims: [claim], links: chain }), ...setTokens(claim.id, searchTokens(text).join(' '))],
    moves: [{ to: null }],
    before: {},
    after: { text, kind, ...place.value, made: [claim.id] },
  });
}

/** Between the last claim that begins before these words and the next one. */
function positionAt({ live }: ListFile, start: number): number {
  const before = live.filter((row) => (row.spans[0]?.start ?? 0) <= start).map((row) => row.position);
  const previous = before.length === 0 ? 0 : Math.max(...before);
  const after = live.map((row) => row.position).filter((position) => position > previous);
  return after.length === 0 ? previous + 1 : (previous + Math.min(...after)) / 2;
}
