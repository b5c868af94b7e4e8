import type { z } from 'zod';
import { setTokens } from '#db/writes/claim-rows.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { placeSpans } from '#lib/core/claims/place-spans.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import { nextClaimState } from '#lib/core/verdicts/claim-state.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimEditInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeListedClaim } from './change-listed-claim.ts';

/** Words a claim anew, or gives it other words of the copy. What was found about it needs another look. */
export async function editClaim(
  context: Context,
  { id, claimVersion, text, kind, spans }: z.output<typeof claimEditInput> & { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  return changeListedClaim(context, { id, claimVersion, permission: 'claim.edit' }, (claim, file) => {
    const { version } = file;
    const place = spans
      ? placeSpans(version.text, version.sentences, spans)
      : ok({ spans: claim.spans, sentence: claim.sentence });
    if (!place.ok) return fail(problem('invalid', place.error));
    const state = nextClaimState(claim.state, { step: 'ground_moved' });
    const rules = withRule(claim.rules, 'person.edit');
    const patch = { text, kind, rules, ...place.value, ...(state.ok ? { state: state.value } : {}) };
    const { text: oldText, kind: oldKind, spans: oldSpans, sentence, rules: oldRules, state: oldState } = claim;
    const edited = { ...claim, ...patch };
    return ok({
      kind: 'claim.edited',
      claimId: id,
      correction: { kind: 'edit', given: [claim], made: [edited] },
      live: file.live.map((row) => (row.id === id ? edited : row)),
      writes: [changeClaim(claim, patch), ...setTokens(id, searchTokens(text).join(' '))],
      before: {
        claim: { text: oldText, kind: oldKind, spans: oldSpans, sentence, rules: oldRules, state: oldState },
      },
      after: patch,
    });
  });
}
