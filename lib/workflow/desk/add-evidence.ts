import { findCapture, isCaptureOfArticle } from '#db/queries/captures.ts';
import { guardGround } from '#db/writes/guard-ground.ts';
import { guardCopy, moveCounters } from '#db/writes/verdicts.ts';
import { pinQuote } from '#lib/core/evidence/quote-selector.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { PinnedEvidence } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { chosenOrigin } from '#lib/workflow/sources/chosen-origin.ts';
import type { Ground } from '#lib/workflow/sources/read-ground.ts';
import { done, following } from '#lib/workflow/repeats/done.ts';
import { ATTEMPTS, staleClaim } from './change-claim.ts';
import { SIGNED_OFF } from './claim-powers.ts';
import { loadCase, NO_SUCH_CLAIM, withGround, type Case } from './load-case.ts';
import { planPin, type Bearing, type PinCapture, type PinInput, type Pinning, type PlannedPin } from './plan-pin.ts';
import { readClaim } from './read-claim.ts';

type Pins = Omit<Pinning, 'tick' | 'origin' | 'pinning'>;

/**
 * Pins words of a capture to a claim, and to others of the article in the same commit, or finds the whole capture
 * silent. An item belongs to my check until that closes. What is pinned already is answered with the item that there is.
 */
export async function addEvidence(
  context: Context,
  { id, ...input }: PinInput & { readonly id: ClaimId },
): Promise<Result<PinnedEvidence, Problem>> {
  const { db } = context;
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const capture = await findCapture(db, input.captureId);
  if (!capture) return fail(NO_SUCH_CAPTURE);
  const bearing = bearingOf(input, capture);
  if (!bearing.ok) return bearing;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const done = await pinOnce(context, id, { input, capture, bearing: bearing.value });
    if (done !== null) return done;
  }
  return fail(await staleClaim(context, id));
}

const NO_SUCH_CAPTURE = problem('not_found', 'There is no such capture in this article.');

/** null when somebody else was first; then it is tried again on what is there now. */
async function pinOnce(context: Context, id: ClaimId, pins: Pins): Promise<Result<PinnedEvidence, Problem> | null> {
  const { db } = context;
  const files = await filesOf(context, id, pins.input);
  if (!files.ok) return files;
  const [first, ...others] = files.value;
  const { article } = first;
  if (article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  if (others.some((file) => file.article.id !== article.id)) return fail(NO_SUCH_CLAIM);
  if (!(await isCaptureOfArticle(db, article.id, pins.capture.id))) return fail(NO_SUCH_CAPTURE);
  const origin = chosenOrigin(first, 'origin' in pins.input ? pins.input.origin : null);
  if (!origin.ok) return origin;
  const common = { ...pins, origin: origin.value, pinning: others.length === 0 ? null : context.newId() };
  const planned: (PlannedPin & { readonly claimId: ClaimId })[] = [];
  for (const file of [first, ...others]) {
    const isMain = planned.every(({ change }) => change === null);
    const tick = tickFor(pins.input, file.claim.id, id);
    const pin = planPin(isMain ? context : following(context), file, { ...common, tick });
    if (!pin.ok) return pin;
    planned.push({ claimId: file.claim.id, ...pin.value });
  }
  const items = planned.map(({ claimId, evidenceId, change }) => ({
    claimId,
    evidenceId,
    existed: change === null,
    eventId: change?.event.id ?? null,
  }));
  const [own] = items;
  if (own === undefined) throw new Error('The claim itself is always among those that are pinned to.');
  const changes = planned.flatMap(({ change }) => (change === null ? [] : [change]));
  const told = {
    eventId: changes[0]?.event.id ?? null,
    words: changes.length === 0 ? 'These words are pinned already' : eventWords('evidence.added'),
    versionBefore: first.version,
    evidenceId: own.evidenceId,
    existed: own.existed,
    items,
  };
  if (changes.length > 0) {
    const committed = await db.commit({
      writes: [
        ...done(context, { of: 'claim', claimId: id, told }),
        ...changes.flatMap(({ writes }) => writes),
        changes.every(({ isHidden }) => isHidden) ? guardCopy(article) : moveCounters(article, []),
        guardGround(article.id, first.ground.marks.head),
      ],
      events: changes.map(({ event }) => event),
    });
    if (!committed.ok) return null;
  }
  const detail = await readClaim(context, { id });
  return detail.ok ? ok({ ...told, detail: detail.value }) : detail;
}

type File = Case & { readonly ground: Ground };

/** The claim itself, then the others that the same passage is pinned to; each once. */
async function filesOf(
  context: Context,
  id: ClaimId,
  input: PinInput,
): Promise<Result<readonly [File, ...File[]], Problem>> {
  const load = async (claimId: ClaimId): Promise<Result<File, Problem>> => {
    const file = await loadCase(context, claimId);
    return file.ok ? ok(await withGround(context, file.value)) : file;
  };
  const first = await load(id);
  if (!first.ok) return first;
  const others: File[] = [];
  for (const claimId of new Set('also' in input ? input.also.map((one) => one.claimId) : [])) {
    if (claimId === id) continue;
    const file = await load(claimId);
    if (!file.ok) return file;
    others.push(file.value);
  }
  return ok([first.value, ...others]);
}

function tickFor(input: PinInput, claimId: ClaimId, first: ClaimId): Pinning['tick'] {
  if (input.stance === 'silent') return null;
  return claimId === first ? input.tick : (input.also.find((one) => one.claimId === claimId)?.tick ?? null);
}

/** The selectors of a quote, or what was looked for in a capture that is silent. */
function bearingOf(input: PinInput, capture: PinCapture): Result<Bearing, Problem> {
  if (input.stance === 'silent') {
    if (!input.complete) {
      const complete = 'Read all of the capture first: “no mention” is said of the whole text.';
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
