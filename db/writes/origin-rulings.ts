import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import { insertRows } from './insert-rows.ts';

type Ruling = Db['tables']['originRulings']['$inferInsert'];

/** Puts what a person says of some items in force, in place of what was said of them before. */
export const putRulings = (rulings: readonly Ruling[], at: number): readonly Write[] =>
  rulings.length === 0
    ? []
    : [
        sweeping('ruling', (q, { originRulings: t }) =>
          q
            .update(t)
            .set({ withdrawnAt: at })
            .where(
              and(
                inArray(
                  t.evidenceId,
                  rulings.map((one) => one.evidenceId),
                ),
                isNull(t.withdrawnAt),
              ),
            ),
        ),
        ...insertRows('originRulings', rulings),
      ];

/** Takes rulings back. Stale where one of them is not in force any more. */
export const withdrawRuling = (id: string, at: number): Write =>
  guarded('ruling', (q, { originRulings: t }) =>
    q
      .update(t)
      .set({ withdrawnAt: at })
      .where(and(eq(t.id, id), isNull(t.withdrawnAt))),
  );

/** Puts rulings that were replaced in force again. */
export const restoreRulings = (ids: readonly string[]): readonly Write[] =>
  ids.length === 0
    ? []
    : [
        sweeping('ruling', (q, { originRulings: t }) =>
          q
            .update(t)
            .set({ withdrawnAt: null })
            .where(and(inArray(t.id, [...ids]), sql`${t.withdrawnAt} is not null`)),
        ),
      ];
