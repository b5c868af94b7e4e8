import type { z } from 'zod';
import { chainOfClaim } from '#db/queries/chains.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { insertClaims, setTokens } from '#db/writes/claim-rows.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { placeSpans, type Placement } from '#lib/core/claims/place-spans.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimSplitInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { copiedChain } from './change-claims.ts';
import { changeListedClaim } from './change-listed-claim.ts';
import { claimMoved, standingOf } from './claim-standing.ts';
import { newClaimRow } from './new-claim-row.ts';
import { rereadClaim } from './reread-claim.ts';

/** Makes several claims of one. The first part keeps the id and the evidence; each part keeps the chain. */
export async function splitClaim(
  context: Context,
  { id, claimVersion, parts }: z.output<typeof claimSplitInput> & { readonly id: ClaimId },
): Promise<Result<DeskChange, Problem>> {
  return changeListedClaim(context, { id, claimVersion, permission: 'claim.split' }, async (claim, file) => {
    const places: Placement[] = [];
    for (const part of parts) {
      const place = placeSpans(file.version.text, file.version.sentences, part.spans);
      if (!place.ok) return fail(problem('invalid', place.error));
      places.push(place.value);
    }
    const rules = withRule(claim.rules, 'person.split');
    const [first, ...others] = parts.map(({ text, kind }, index) => ({ text, kind, rules, ...places[index] }));
    if (first === undefined) return fail(problem('invalid', 'Split into two parts or more.'));
    const step = spaceAfter(file.live, claim) / parts.length;
    const made = others.map((part, index) =>
      newClaimRow(context, { ...claim, ...part, position: claim.position + step * (index + 1) }),
    );
    const said = { ...first, ...claimMoved(claim, 'The claim was split.') };
    const read = await rereadClaim(context, file, { ...claim, ...said }, await chainOfClaim(context.db, id));
    const patch = { ...said, ...read.counts };
    const { text, kind, spans, sentence, rules: oldRules } = claim;
    const rest = { ...claim, ...patch };
    return ok({
      kind: 'claim.split',
      claimId: id,
      correction: { kind: 'split', given: [claim], made: [rest, ...made] },
      live: [...file.live.map((row) => (row.id === id ? rest : row)), ...made],
      writes: [
        changeClaim(claim, patch),
        ...read.writes,
        ...insertClaims({
          claims: made,
          links: await copiedChain(
            context,
            id,
            made.map((row) => row.id),
          ),
        }),
        ...[rest, ...made].flatMap((row) => setTokens(row.id, searchTokens(row.text).join(' '))),
      ],
      moves: [{ to: null, count: made.length }],
      before: { claim: { ...standingOf(claim), text, kind, spans, sentence, rules: oldRules } },
      after: { ...patch, ...read.told, made: made.map((row) => row.id) },
    });
  });
}

/** How far it is to the next claim of the copy. */
function spaceAfter(live: readonly ClaimRow[], claim: ClaimRow): number {
  const next = live.filter((row) => row.position > claim.position).map((row) => row.position);
  return (next.length === 0 ? claim.position + 1 : Math.min(...next)) - claim.position;
}
