import type { z } from 'zod';
import type { Db } from '#db/db.ts';
import type { findCapture } from '#db/queries/captures.ts';
import { insertEvidence } from '#db/writes/evidence.ts';
import { insertFlags } from '#db/writes/flags.ts';
import { putRulings } from '#db/writes/origin-rulings.ts';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import { evidenceSaysHash } from '#lib/core/evidence/evidence-says-hash.ts';
import { isSamePin } from '#lib/core/evidence/same-pin.ts';
import { addedWords, hasVerdict, isSharedAtOnce } from '#lib/core/evidence/shared-evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import type { evidenceInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { ChosenOrigin } from '#lib/workflow/sources/chosen-origin.ts';
import type { Ground } from '#lib/workflow/sources/read-ground.ts';
import { attention, countsNow, standingOf } from './claim-standing.ts';
import { compareItems } from './compare-item.ts';
import { deskEvent } from './desk-event.ts';
import { ensureCheck } from './ensure-check.ts';
import { newFlags, type Tick } from './flag-writes.ts';
import type { Case } from './load-case.ts';
import { pinnedWith } from './pinned-with.ts';
import type { Touch } from './touch-claim.ts';

export type PinInput = z.output<typeof evidenceInput>;
export type PinCapture = NonNullable<Awaited<ReturnType<typeof findCapture>>>;
/** What the reviewer says of the item, and where it stands in the capture. */
export type Bearing = Parameters<typeof evidenceSaysHash>[0] &
  Partial<Pick<EvidenceInsert, 'exact' | 'prefix' | 'suffix' | 'start' | 'end'>>;
type EvidenceInsert = Db['tables']['evidence']['$inferInsert'];

export type Pinning = {
  readonly input: PinInput;
  readonly capture: PinCapture;
  readonly bearing: Bearing;
  readonly tick: Tick;
  /** Where the reviewer says that it comes from; null leaves that to the computation. */
  readonly origin: ChosenOrigin | null;
  /** What marks the items that are pinned at once as one action; null where there is one. */
  readonly pinning: string | null;
};

export type PlannedPin = {
  readonly evidenceId: EvidenceId;
  /** null where these words are pinned to the claim already: then nothing is to be done. */
  readonly change: (Touch & { readonly event: NewEvent }) | null;
};

/** One passage on one claim: the item, what reading it against the claim asks, and what follows for the claim. */
export function planPin(
  context: Context,
  file: Case & { readonly ground: Ground },
  { input, capture, bearing, tick, origin, pinning }: Pinning,
): Result<PlannedPin, Problem> {
  const { actor, now, newId } = context;
  const { claim } = file;
  const { stance, standing } = input;
  const { start = null, end = null, terms } = bearing;
  const pin = { captureId: capture.id, stance, start, end, terms };
  const same = file.evidence.find(({ item }) => isSamePin(item, pin));
  if (same) return ok({ evidenceId: same.item.id, change: null });

  const evidenceId = newId<'evidence'>();
  const shared = isSharedAtOnce(claim, stance, file.policy.policy);
  const contradiction = stance === 'contradicts' ? ('open' as const) : null;
  const item = { ...pin, id: evidenceId, claimId: claim.id, contradiction, shared };
  const asked = askedBy(stance, compareItems(file, [item]).get(evidenceId) ?? null);
  const flags = newFlags(context, item, asked, tick);
  const rulings =
    origin === null
      ? []
      : [{ ...origin, id: newId(), evidenceId, kind: 'named' as const, createdBy: actor.id, createdAt: now }];
  const isUnderVerdict = hasVerdict(claim);
  const after = { ...file, flags: [...file.flags, ...flags], rulings: [...file.rulings, ...rulings] };
  const change = {
    ...(isUnderVerdict ? attention(claim, addedWords(shared ? capture.source : null, stance)) : {}),
    ...(shared ? countsNow(after, [...file.evidence.map((row) => row.item), { ...item, checkId: NO_CHECK }]) : {}),
  };
  const check = ensureCheck(context, file, change);
  if (!check.ok) return check;
  const { checkId, writes, isHidden } = check.value;
  return ok({
    evidenceId,
    change: {
      isHidden,
      writes: [
        ...writes,
        insertEvidence({ ...bearing, ...item, checkId, standing, createdBy: actor.id, createdAt: now }),
        ...putRulings(rulings, now),
        ...insertFlags(flags),
      ],
      event: deskEvent(context, {
        kind: 'evidence.added',
        articleId: claim.articleId,
        claimId: claim.id,
        subjectId: evidenceId,
        ...(isUnderVerdict && !isHidden ? { before: { claim: standingOf(claim) } } : {}),
        after: {
          checkId,
          evidenceId,
          captureId: capture.id,
          sha256: capture.sha256,
          stance,
          standing,
          shared,
          ...(pinning === null ? {} : { pinning }),
          saysSha256: evidenceSaysHash(bearing),
          ...placeOf(input),
          ...pinnedWith(rulings, flags),
        },
      }),
    },
  });
}

/** Counting a shared item asks for no check. */
const NO_CHECK = '' as Case['checks'][number]['id'];

/** For the log, which holds no text of others: where the quote stands, and the hash of its words. */
const placeOf = (input: PinInput) =>
  input.stance === 'silent' ? {} : { start: input.start, end: input.end, quoteSha256: sha256Hex(input.exact) };
