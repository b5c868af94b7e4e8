import { and, inArray, isNull } from 'drizzle-orm';
import { sweeping, type Db, type Write } from '#db/db.ts';
import { insertRows } from './insert-rows.ts';

type Flag = Db['tables']['flags']['$inferInsert'];

/** What reading a passage against its claim asks. */
export const insertFlags = (rows: readonly Flag[]): readonly Write[] =>
  rows.length === 0 ? [] : insertRows('flags', rows);

export const changeFlags = (ids: readonly string[], change: Partial<Flag>): readonly Write[] =>
  ids.length === 0
    ? []
    : [
        sweeping('flag', (q, { flags: t }) =>
          q
            .update(t)
            .set(change)
            .where(inArray(t.id, [...ids])),
        ),
      ];

/** Flags whose question does not arise any more. */
export const withdrawFlags = (ids: readonly string[], at: number): readonly Write[] =>
  ids.length === 0
    ? []
    : [
        sweeping('flag', (q, { flags: t }) =>
          q
            .update(t)
            .set({ withdrawnAt: at })
            .where(and(inArray(t.id, [...ids]), isNull(t.withdrawnAt))),
        ),
      ];
