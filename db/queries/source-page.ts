import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { captureSummary } from './article-material.ts';

/** One source of the registry, merged or not; undefined when there is none. */
export async function findSource(db: Db, id: SourceId) {
  const { sources } = db.tables;
  const [row] = await db.read.select().from(sources).where(eq(sources.id, id));
  return row;
}

/** The other names by which a source is found. */
export async function aliasesOfSource(db: Db, id: SourceId) {
  const { sourceAliases } = db.tables;
  return db.read
    .select({ alias: sourceAliases.alias, aliasKey: sourceAliases.aliasKey })
    .from(sourceAliases)
    .where(eq(sourceAliases.sourceId, id))
    .orderBy(asc(sourceAliases.alias));
}

/** How a source stands to others: whose it is, whose voice it shares, from whom it takes. */
export async function relationsOfSource(db: Db, id: SourceId) {
  const { sourceRelations, sources } = db.tables;
  return db.read
    .select({ relation: sourceRelations.relation, id: sources.id, name: sources.name })
    .from(sourceRelations)
    .innerJoin(sources, eq(sources.id, sourceRelations.toId))
    .where(and(eq(sourceRelations.fromId, id), isNull(sourceRelations.withdrawnAt)))
    .orderBy(asc(sources.name));
}

/** What was captured from a source, newest first. */
export async function capturesOfSource(db: Db, id: SourceId, limit: number) {
  const { captures, sources } = db.tables;
  return db.read
    .select(captureSummary(db))
    .from(captures)
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(captures.sourceId, id), isNull(captures.withdrawnAt)))
    .orderBy(desc(captures.capturedAt), desc(captures.id))
    .limit(limit);
}

/** The stories that cite a source, by their short names. */
export async function articlesCiting(db: Db, id: SourceId, limit: number) {
  const { articles, articleSources } = db.tables;
  return db.read
    .select({ id: articles.id, slug: articles.slug, demonstration: articles.demonstration, as: articleSources.name })
    .from(articleSources)
    .innerJoin(articles, eq(articles.id, articleSources.articleId))
    .where(and(eq(articleSources.sourceId, id), isNull(articleSources.withdrawnAt)))
    .orderBy(asc(articles.slug), asc(articles.id))
    .limit(limit);
}
