import type { Write } from '#db/db.ts';
import type { FlagRow } from '#db/queries/flags.ts';
import type { EvidenceRow } from '#db/queries/evidence.ts';
import { insertFlags, withdrawFlags } from '#db/writes/flags.ts';
import { reconcileFlags, type Asked } from '#lib/core/evidence/asked-flags.ts';
import type { FlagsMoved } from '#lib/core/log/event-payloads.ts';
import type { Context } from '#lib/workflow/context.ts';

type FlaggedItem = Pick<EvidenceRow['item'], 'id' | 'claimId'>;

/** Who answers what is asked, and how: the reviewer saw it and keeps the stance. */
export type Tick = { readonly reason: string } | null;

/** The flags of an item that was just pinned. With a tick, each is answered by it. */
export const newFlags = (
  { actor, now, newId }: Context,
  { id: evidenceId, claimId }: FlaggedItem,
  asked: readonly Asked[],
  tick: Tick = null,
): readonly FlagRow[] =>
  asked.map(({ kind, words, claim, passage }) => ({
    id: newId(),
    claimId,
    evidenceId,
    kind,
    words,
    claimWords: claim?.text ?? null,
    claimStart: claim?.start ?? null,
    claimEnd: claim?.end ?? null,
    passageWords: passage?.text ?? null,
    captureStart: passage?.start ?? null,
    captureEnd: passage?.end ?? null,
    createdAt: now,
    answer: tick?.reason ?? null,
    answeredBy: tick === null ? null : actor.id,
    answeredAt: tick === null ? null : now,
    withdrawnAt: null,
  }));

export type FlagsAfter = {
  readonly flags: readonly FlagRow[];
  readonly writes: readonly Write[];
  /** For the log, so that it can be undone; left out where nothing changed. */
  readonly told: { readonly flags?: FlagsMoved };
};

/** What becomes of the flags on some items when they are compared anew. */
export function flagsAfter(
  context: Context,
  flags: readonly FlagRow[],
  items: readonly { readonly item: FlaggedItem; readonly asked: readonly Asked[] }[],
): FlagsAfter {
  const moved = items.map(({ item, asked }) => {
    const { gone, made } = reconcileFlags(
      flags.filter((flag) => flag.evidenceId === item.id),
      asked,
    );
    return { gone, made: newFlags(context, item, made) };
  });
  const gone = moved.flatMap((one) => one.gone);
  const made = moved.flatMap((one) => one.made);
  if (gone.length + made.length === 0) return { flags, writes: [], told: {} };
  return {
    flags: [...flags.filter((flag) => !gone.includes(flag.id)), ...made],
    writes: [...withdrawFlags(gone, context.now), ...insertFlags(made)],
    told: { flags: { gone, made: made.map((flag) => flag.id) } },
  };
}
