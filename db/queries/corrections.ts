import { and, asc, eq, gt, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** The place of a correction in the order of all: by time, event, and its number within the event. */
export type CorrectionPlace = { readonly correctedAt: number; readonly eventId: string; readonly position: number };

/** Corrections in their order, from after a place; those that were undone too. */
export async function correctionsAfter(db: Db, after: CorrectionPlace | null, limit: number) {
  const { corrections, users } = db.tables;
  const { correctedAt: at, eventId, position } = corrections;
  return db.read
    .select({ correction: corrections, name: users.name })
    .from(corrections)
    .innerJoin(users, eq(users.id, corrections.correctedBy))
    .where(
      after === null
        ? undefined
        : or(
            gt(at, after.correctedAt),
            and(eq(at, after.correctedAt), gt(eventId, after.eventId)),
            and(eq(at, after.correctedAt), eq(eventId, after.eventId), gt(position, after.position)),
          ),
    )
    .orderBy(asc(at), asc(eventId), asc(position))
    .limit(limit);
}

/** The corrections of one article in their order, with the names of those who made them. */
export async function correctionsOfArticle(db: Db, articleId: ArticleId) {
  const { corrections, users } = db.tables;
  return db.read
    .select({ correction: corrections, name: users.name })
    .from(corrections)
    .innerJoin(users, eq(users.id, corrections.correctedBy))
    .where(eq(corrections.articleId, articleId))
    .orderBy(asc(corrections.correctedAt), asc(corrections.eventId), asc(corrections.position));
}

/** The events that their doers took back; of one article, or of all. */
export async function undoneEvents(db: Db, articleId?: ArticleId): Promise<ReadonlySet<string>> {
  const { events } = db.tables;
  const rows = await db.read
    .select({ id: events.subjectId })
    .from(events)
    .where(
      and(eq(events.kind, 'action.undone'), articleId === undefined ? undefined : eq(events.articleId, articleId)),
    );
  return new Set(rows.flatMap(({ id }) => id ?? []));
}

/** The text of a version of an article, and where its sentences are. */
export async function versionOfArticle(db: Db, { articleId, number }: { articleId: ArticleId; number: number }) {
  const { articles, articleVersions } = db.tables;
  const [row] = await db.read
    .select({
      text: articleVersions.text,
      sha256: articleVersions.sha256,
      sentences: articleVersions.sentences,
      language: articles.language,
      demonstration: articles.demonstration,
    })
    .from(articleVersions)
    .innerJoin(articles, eq(articles.id, articleVersions.articleId))
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, number)));
  return row;
}
