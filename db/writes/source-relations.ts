import { and, eq, isNull } from 'drizzle-orm';
import { guarded, type Db, type Write } from '#db/db.ts';

type Relation = Pick<Db['tables']['sourceRelations']['$inferSelect'], 'fromId' | 'toId' | 'relation'>;

/** Says how one source stands to another; a relation that was taken back returns. */
export const relateSources = (relation: Relation): Write =>
  guarded('relation', (q, t) =>
    q
      .insert(t.sourceRelations)
      .values(relation)
      .onConflictDoUpdate({
        target: [t.sourceRelations.fromId, t.sourceRelations.toId, t.sourceRelations.relation],
        set: { withdrawnAt: null },
      }),
  );

/** Stale when it does not hold any more. */
export const unrelateSources = ({ fromId, toId, relation }: Relation, withdrawnAt: number): Write =>
  guarded('relation', (q, { sourceRelations: relations }) =>
    q
      .update(relations)
      .set({ withdrawnAt })
      .where(
        and(
          eq(relations.fromId, fromId),
          eq(relations.toId, toId),
          eq(relations.relation, relation),
          isNull(relations.withdrawnAt),
        ),
      ),
  );
