import type { Write } from '#db/db.ts';
import type { EventRow } from '#db/queries/events-for-undo.ts';
import { findOrigin } from '#db/queries/origins.ts';
import { changeFolds, changeOrigin, moveEvidence } from '#db/writes/evidence.ts';
import type { OriginId } from '#lib/core/ids.ts';
import type { Context } from '#lib/workflow/context.ts';
import { payloadOf } from './event-payload.ts';

/** Origins as they were before somebody confirmed, joined, split or renamed them. */
export async function originAsBefore({ db, now }: Context, event: EventRow): Promise<readonly Write[]> {
  const { before = {}, after = {} } = payloadOf(event);
  const { intoId, newOriginId, folds = [], madeFolds = [], moved = [] } = after;
  const originId = after.originId ?? undefined;
  const change = async (id: OriginId | undefined, patch: Parameters<typeof changeOrigin>[1]) => {
    const origin = id === undefined ? undefined : await findOrigin(db, id);
    return origin ? [changeOrigin(origin, patch)] : [];
  };
  return [
    ...(await change(originId, {
      withdrawnAt: null,
      ...(before.confirmedBy === undefined ? {} : { confirmedBy: before.confirmedBy }),
      ...(before.name === undefined ? {} : { name: before.name }),
    })),
    ...(await change(intoId, { confirmedBy: before.intoConfirmedBy ?? null })),
    ...(await change(newOriginId, { withdrawnAt: now })),
    ...(originId !== undefined && moved.length > 0 ? [moveEvidence(moved, originId)] : []),
    ...(madeFolds.length > 0 ? [changeFolds(madeFolds, { withdrawnAt: now })] : []),
    ...(folds.length > 0 ? [changeFolds(folds, { confirmedBy: null, confirmedAt: null })] : []),
  ];
}
