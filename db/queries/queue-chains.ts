import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { placeholders, prepared } from '#db/prepared.ts';
import type { ClaimId } from '#lib/core/ids.ts';

/** No more than this many are asked for at once: a page of the queue. */
export const QUEUE_ROWS = 50;

/** Who is said to have said it, one row for each link in force of the claims, outermost first. */
export const queueChains = (db: Db, ids: readonly ClaimId[]) => chainsOf(db, WANTED.values(ids));

const WANTED = placeholders('id', QUEUE_ROWS);
type Wanted = ReturnType<typeof WANTED.values>;
type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];

type Link = Pick<Row<'attributions'>, 'claimId' | 'sourceName' | 'sourceText' | 'cueText'> & {
  readonly registeredName: string | null;
};

const chainsOf = prepared<Wanted, Link>(({ read, tables: { attributions, sources } }) =>
  read
    .select({
      claimId: attributions.claimId,
      sourceName: attributions.sourceName,
      sourceText: attributions.sourceText,
      cueText: attributions.cueText,
      registeredName: sources.name,
    })
    .from(attributions)
    .leftJoin(sources, eq(sources.id, attributions.sourceId))
    .where(and(inArray(attributions.claimId, WANTED.list), isNull(attributions.withdrawnAt)))
    .orderBy(asc(attributions.claimId), asc(attributions.position)),
);
