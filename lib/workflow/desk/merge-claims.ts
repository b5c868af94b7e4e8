import type { z } from 'zod';
import { chainOfClaim } from '#db/queries/chains.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { evidenceMarksOfClaims } from '#db/queries/evidence.ts';
import { setTokens, withdrawClaim } from '#db/writes/claim-rows.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { placeSpans } from '#lib/core/claims/place-spans.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import { isClaimAsSeen } from '#lib/core/evidence/seen-version.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimsMergeInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeClaimList, STALE_CLAIM } from './change-claims.ts';
import { claimMoved, standingOf } from './claim-standing.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';
import { rereadClaim } from './reread-claim.ts';

/**
 * Makes one claim of several: the one that is already being checked stays, else the first of the copy. It gets the words
 * of all. Two that are both being checked are not merged, since their evidence was weighed for different statements.
 */
export async function mergeClaims(
  context: Context,
  { id: articleId, claims: chosen, text, kind }: z.output<typeof claimsMergeInput> & { readonly id: ArticleId },
): Promise<Result<DeskChange, Problem>> {
  const { db, actor, now } = context;
  const allowed = permits(actor, 'claim.merge');
  if (!allowed.ok) return fail(allowed.error);
  return changeClaimList(context, articleId, async (file) => {
    const versions = new Map(chosen.map((one) => [one.id, one.version]));
    const rows = file.live.filter((row) => versions.has(row.id));
    if (rows.length !== versions.size || rows.length < 2) return fail(NO_SUCH_CLAIM);
    if (rows.some((row) => !isClaimAsSeen(row, versions.get(row.id) ?? 0))) return fail(STALE_CLAIM);
    const marks = await evidenceMarksOfClaims(
      db,
      rows.map((row) => row.id),
    );
    // What somebody else does in an open check shows here as little as anywhere: taking the merge back brings it back.
    const weighed = new Set<ClaimId>(
      marks.filter((mark) => isReadable(mark, file.readable)).map((mark) => mark.claimId),
    );
    const busy = rows.filter((row) => row.state !== 'open' || weighed.has(row.id));
    if (busy.length > 1) return fail(BOTH_CHECKED);
    const survivor = busy[0] ?? rows[0];
    if (survivor === undefined) return fail(NO_SUCH_CLAIM);
    const { version } = file;
    const place = placeSpans(
      version.text,
      version.sentences,
      rows.flatMap((row) => row.spans),
    );
    if (!place.ok) return fail(problem('invalid', place.error));
    const gone = rows.filter((row) => row !== survivor);
    const rules = withRule([...new Set(rows.flatMap((row) => row.rules))], 'person.merge');
    const moved = claimMoved(survivor, 'Another claim was merged into this one.');
    const said = { text, kind, rules, ...place.value, ...marksOf(rows), ...moved };
    const read = await rereadClaim(context, file, { ...survivor, ...said }, await chainOfClaim(db, survivor.id));
    const patch = { ...said, ...read.counts };
    const left = { exit: 'merged' as const, withdrawnReason: null, withdrawnAt: now };
    const whole = { ...survivor, ...patch };
    return ok({
      kind: 'claim.merged',
      claimId: survivor.id,
      correction: { kind: 'merge', given: rows, made: [whole] },
      live: file.live.filter((row) => !gone.includes(row)).map((row) => (row === survivor ? whole : row)),
      writes: [
        changeClaim(survivor, patch),
        ...read.writes,
        ...gone.flatMap((row) => [withdrawClaim(row, left), ...setTokens(row.id, null)]),
        ...setTokens(survivor.id, searchTokens(text).join(' ')),
      ],
      moves: gone.map((row) => ({ from: row.code })),
      before: {
        claim: {
          ...standingOf(survivor),
          text: survivor.text,
          kind: survivor.kind,
          spans: survivor.spans,
          sentence: survivor.sentence,
          rules: survivor.rules,
          ...marksOf([survivor]),
        },
      },
      after: { text, kind, ...place.value, ...read.told, withdrawn: gone.map((row) => row.id) },
    });
  });
}

const marksOf = (rows: readonly ClaimRow[]) => ({
  quotes: rows.flatMap((row) => row.quotes),
  hedges: rows.flatMap((row) => row.hedges),
  dates: rows.flatMap((row) => row.dates),
});

const BOTH_CHECKED = problem(
  'refused',
  'Two of these claims are being checked already, and their evidence was weighed for each. Merge before checking.',
);
