import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { clipped, LISTED_NAME } from '#db/clipped.ts';
import type { Db } from '#db/db.ts';
import { placeholders, prepared } from '#db/prepared.ts';
import type { ClaimId } from '#lib/core/ids.ts';

/** No more than this many are asked for at once: a page of the queue. */
export const QUEUE_ROWS = 50;

/** A chain of copy has three at most, one that a person gives has six. */
const LISTED_LINKS = 12;

/** Who is said to have said it, one row for each link in force of the claims, outermost first; endless names are cut. */
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
      sourceName: clipped<string | null>(attributions.sourceName, LISTED_NAME).as('source_name'),
      sourceText: clipped<string | null>(attributions.sourceText, LISTED_NAME).as('source_text'),
      cueText: clipped(attributions.cueText, LISTED_NAME).as('cue_text'),
      registeredName: clipped<string | null>(sources.name, LISTED_NAME).as('registered_name'),
    })
    .from(attributions)
    .leftJoin(sources, eq(sources.id, attributions.sourceId))
    .where(
      and(
        inArray(attributions.claimId, WANTED.list),
        isNull(attributions.withdrawnAt),
        lt(attributions.position, LISTED_LINKS),
      ),
    )
    .orderBy(asc(attributions.claimId), asc(attributions.position)),
);
