import type { z } from 'zod';
import { chainOfClaim } from '#db/queries/chains.ts';
import { setTokens } from '#db/writes/claim-rows.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { placeSpans } from '#lib/core/claims/place-spans.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimEditInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeListedClaim } from './change-listed-claim.ts';
import { claimMoved, standingOf } from './claim-standing.ts';
import { rereadClaim } from './reread-claim.ts';

/** Words a claim anew, or gives it other words of the copy. What was found about it needs another look. */
export async function editClaim(
  context: Context,
  { id, claimVersion, text, kind, spans }: z.output<typeof claimEditInput> & { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  return changeListedClaim(context, { id, claimVersion, permission: 'claim.edit' }, async (claim, file) => {
    const { version } = file;
    const place = spans
      ? placeSpans(version.text, version.sentences, spans)
      : ok({ spans: claim.spans, sentence: claim.sentence });
    if (!place.ok) return fail(problem('invalid', place.error));
    const rules = withRule(claim.rules, 'person.edit');
    const said = { text, kind, rules, ...place.value, ...claimMoved(claim, 'The claim was worded anew.') };
    const { text: oldText, kind: oldKind, spans: oldSpans, sentence, rules: oldRules } = claim;
    const read = await rereadClaim(context, file, { ...claim, ...said }, await chainOfClaim(context.db, id));
    const patch = { ...said, ...read.counts };
    const edited = { ...claim, ...patch };
    return ok({
      kind: 'claim.edited',
      claimId: id,
      correction: { kind: 'edit', given: [claim], made: [edited] },
      live: file.live.map((row) => (row.id === id ? edited : row)),
      writes: [changeClaim(claim, patch), ...read.writes, ...setTokens(id, searchTokens(text).join(' '))],
      before: {
        claim: { ...standingOf(claim), text: oldText, kind: oldKind, spans: oldSpans, sentence, rules: oldRules },
      },
      after: { ...patch, ...read.told },
    });
  });
}
