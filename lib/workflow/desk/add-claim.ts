import type { z } from 'zod';
import { insertClaims, setTokens } from '#db/writes/claim-rows.ts';
import { placeSpans } from '#lib/core/claims/place-spans.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimAddInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList, type ListFile } from './change-claims.ts';
import { newClaimRow } from './new-claim-row.ts';

/** In the middle: the engine did not see it, and a person thought it worth marking. */
const PRIORITY = 0.5;
const NOT_CHECKABLE: readonly string[] = ['opinion', 'prediction'];

/** Makes a claim of words of the copy that no claim stands for, or not rightly. It is in the article's own voice. */
export async function addClaim(
  context: Context,
  { id: articleId, text, kind, spans }: z.output<typeof claimAddInput> & { readonly id: ArticleId },
): Promise<Result<DeskChange, Problem>> {
  const allowed = permits(context.actor, 'claim.edit');
  if (!allowed.ok) return fail(allowed.error);
  return changeClaimList(context, articleId, (file) => {
    const place = placeSpans(file.version.text, file.version.sentences, spans);
    if (!place.ok) return fail(problem('invalid', place.error));
    const claim = newClaimRow(context, {
      articleId,
      text,
      kind,
      ...place.value,
      position: positionAt(file, place.value.spans[0]?.start ?? 0),
      quotes: [],
      hedges: [],
      dates: [],
      checkable: !NOT_CHECKABLE.includes(kind),
      presupposed: false,
      priority: PRIORITY,
      reasons: ['added at the desk'],
      rules: ['person.add'],
      summands: null,
      assigneeId: null,
    });
    return ok({
      kind: 'claim.added',
      claimId: claim.id,
      correction: { kind: 'add', given: [], made: [claim] },
      live: [...file.live, claim],
      writes: [
        ...insertClaims({ claims: [claim], links: [], parents: [] }),
        ...setTokens(claim.id, searchTokens(text).join(' ')),
      ],
      moves: [{ to: null }],
      before: {},
      after: { text, kind, ...place.value, made: [claim.id] },
    });
  });
}

/** Between the last claim that begins before these words and the next one. */
function positionAt({ live }: ListFile, start: number): number {
  const before = live.filter((row) => (row.spans[0]?.start ?? 0) <= start).map((row) => row.position);
  const previous = before.length === 0 ? 0 : Math.max(...before);
  const after = live.map((row) => row.position).filter((position) => position > previous);
  return after.length === 0 ? previous + 1 : (previous + Math.min(...after)) / 2;
}
