import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { placeholders, prepared } from '#db/prepared.ts';
import type { ClaimId } from '#lib/core/ids.ts';

/** No more than this many are asked for at once: a page of the queue. */
export const QUEUE_ROWS = 50;

/** Claims as rows of the queue, in no order. */
export const queueRows = (db: Db, ids: readonly ClaimId[]) => rowsOf(db, WANTED.values(ids));

/** Who is said to have said it, one row for each link in force of the claims, outermost first. */
export const queueChains = (db: Db, ids: readonly ClaimId[]) => chainsOf(db, WANTED.values(ids));

const WANTED = placeholders('id', QUEUE_ROWS);
type Wanted = ReturnType<typeof WANTED.values>;
type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];

export type QueueRow = Pick<
  Row<'claims'>,
  | 'id'
  | 'text'
  | 'kind'
  | 'state'
  | 'presupposed'
  | 'reasons'
  | 'linkCount'
  | 'originCount'
  | 'returnedReason'
  | 'createdAt'
  | 'articleId'
> &
  Pick<Row<'articles'>, 'dueAt' | 'demonstration'> & { readonly article: string };

const rowsOf = prepared<Wanted, QueueRow>(({ read, tables: { articles, claims } }) =>
  read
    .select({
      id: claims.id,
      text: claims.text,
      kind: claims.kind,
      state: claims.state,
      presupposed: claims.presupposed,
      reasons: claims.reasons,
      linkCount: claims.linkCount,
      originCount: claims.originCount,
      returnedReason: claims.returnedReason,
      createdAt: claims.createdAt,
      articleId: claims.articleId,
      article: articles.slug,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(inArray(claims.id, WANTED.list)),
);

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
