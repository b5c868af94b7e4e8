import type { z } from 'zod';
import { findCapture, isCaptureOfArticle } from '#db/queries/captures.ts';
import { insertEvidence } from '#db/writes/evidence.ts';
import { evidenceSaysHash } from '#lib/core/evidence/evidence-says-hash.ts';
import { pinQuote } from '#lib/core/evidence/quote-selector.ts';
import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { evidenceInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { knownOrigins, proposeOriginOf } from '#lib/workflow/sources/propose-origin.ts';
import { chosenOrigin, proposedOrigin } from '#lib/workflow/sources/settle-origin.ts';
import { changeOpenClaim, type PlannedChange } from './change-claim.ts';
import { deskEvent } from './desk-event.ts';
import { ensureCheck } from './ensure-check.ts';
import type { Case } from './load-case.ts';

type Input = z.output<typeof evidenceInput>;
type Added = { readonly evidenceId: EvidenceId };
type Capture = NonNullable<Awaited<ReturnType<typeof findCapture>>>;

/** Pins words of a capture to a claim, or finds the whole capture silent; it belongs to my check until that closes. */
export async function addEvidence(
  context: Context,
  { id, ...input }: Input & { readonly id: ClaimId },
): Promise<Result<ClaimChange & Added, Problem>> {
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const capture = await findCapture(context.db, input.captureId);
  if (!capture) return fail(NO_SUCH_CAPTURE);
  const bearing = bearingOf(input, capture);
  if (!bearing.ok) return bearing;
  return changeOpenClaim(context, id, (file) =>
    planEvidence(context, file, { input, capture, bearing: bearing.value }),
  );
}

const NO_SUCH_CAPTURE = problem('not_found', 'There is no such capture in this article.');

type Found = { readonly input: Input; readonly capture: Capture; readonly bearing: Bearing };
/** What the reviewer says of the item, and where it stands in the capture. */
type Bearing = Parameters<typeof evidenceSaysHash>[0];

async function planEvidence(
  context: Context,
  file: Case,
  { input, capture, bearing }: Found,
): Promise<Result<PlannedChange<Added>, Problem>> {
  const { db, actor, now, newId } = context;
  const { articleId, id: claimId } = file.claim;
  if (!(await isCaptureOfArticle(db, articleId, capture.id))) return fail(NO_SUCH_CAPTURE);
  const check = ensureCheck(context, file);
  if (!check.ok) return check;
  const origin = await originFor(context, file, { input, capture });
  if (!origin.ok) return origin;
  const evidenceId = newId<'evidence'>();
  const { stance, standing } = input;
  const anonymous = 'anonymous' in input && input.anonymous !== '' ? input.anonymous : origin.value.anonymous;
  const { checkId } = check.value;
  const row = {
    ...bearing,
    id: evidenceId,
    claimId,
    checkId,
    captureId: capture.id,
    stance,
    standing,
    originId: origin.value.originId,
    anonymous,
    contradiction: stance === 'contradicts' ? ('open' as const) : null,
    createdBy: actor.id,
    createdAt: now,
  };
  const { originId } = row;
  return ok({
    writes: [...check.value.writes, ...origin.value.writes, insertEvidence(row)],
    event: deskEvent(context, {
      kind: 'evidence.added',
      articleId,
      claimId,
      subjectId: evidenceId,
      after: {
        checkId,
        evidenceId,
        captureId: capture.id,
        sha256: capture.sha256,
        stance,
        standing,
        originId,
        saysSha256: evidenceSaysHash(bearing),
        ...placeOf(input),
      },
    }),
    more: { evidenceId },
  });
}

/** For the log, which holds no text of others: where the quote stands, and the hash of its words. */
const placeOf = (input: Input) =>
  input.stance === 'silent' ? {} : { start: input.start, end: input.end, quoteSha256: sha256Hex(input.exact) };

/** The selectors of a quote, or what was looked for in a capture that is silent. */
function bearingOf(input: Input, capture: Capture): Result<Bearing, Problem> {
  if (input.stance === 'silent') {
    if (!input.complete) {
      const complete = 'Read the capture to its end first: silence is a finding on the whole of it.';
      return fail(problem('invalid', complete, { fields: { complete } }));
    }
    return ok({ settlesReason: null, ownConduct: false, wordsDiffer: false, terms: input.terms, complete: true });
  }
  const quote = pinQuote(capture.text, input);
  if (!quote.ok) return fail(problem('refused', quote.error));
  const { settlesReason, ownConduct, wordsDiffer } = input;
  const said = { settlesReason: settlesReason || null, ownConduct, wordsDiffer, terms: null, complete: false };
  return ok({ ...quote.value, ...said });
}

async function originFor(context: Context, file: Case, { input, capture }: Omit<Found, 'bearing'>) {
  const place = { articleId: file.claim.articleId, captureId: capture.id };
  const known = await knownOrigins(context, place.articleId);
  if (input.stance !== 'silent' && input.origin) return chosenOrigin(context, place, input.origin, known);
  const quote = input.stance === 'silent' ? null : { start: input.start, end: input.end };
  const proposal = await proposeOriginOf(context, place.articleId, { ...capture, quote }, known);
  return ok(proposedOrigin(context, place, proposal, known));
}
