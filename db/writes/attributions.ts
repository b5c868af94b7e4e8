import { inArray } from 'drizzle-orm';
import { sweeping, type Db, type Write } from '#db/db.ts';
import type { AttributionId } from '#lib/core/ids.ts';
import { insertRows } from './insert-rows.ts';

type NewLink = Db['tables']['attributions']['$inferInsert'];

/** Withdraws links of a claim, then puts others in their places. */
export const replaceLinks = (
  { gone, made }: { readonly gone: readonly AttributionId[]; readonly made: readonly NewLink[] },
  now: number,
): readonly Write[] => [...setWithdrawn(gone, now), ...insertRows('attributions', made)];

/** Takes a correction back: the links that it made go, those that it withdrew come back. */
export const restoreLinks = (
  { gone, back }: { readonly gone: readonly AttributionId[]; readonly back: readonly AttributionId[] },
  now: number,
): readonly Write[] => [...setWithdrawn(gone, now), ...setWithdrawn(back, null)];

const setWithdrawn = (ids: readonly AttributionId[], withdrawnAt: number | null): readonly Write[] =>
  ids.length === 0
    ? []
    : [
        sweeping('claim', (q, t) =>
          q
            .update(t.attributions)
            .set({ withdrawnAt })
            .where(inArray(t.attributions.id, [...ids])),
        ),
      ];
