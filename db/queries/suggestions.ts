import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, SuggestionId } from '#lib/core/ids.ts';

type Version = { readonly articleId: ArticleId; readonly versionNumber: number };

/** What is proposed for a version and neither accepted nor dismissed, in the order in which it was proposed. */
export async function openSuggestions(db: Db, { articleId, versionNumber }: Version) {
  const { suggestionRuns: runs, suggestions } = db.tables;
  return db.read
    .select({ suggestion: suggestions, model: runs.model })
    .from(suggestions)
    .innerJoin(runs, eq(runs.id, suggestions.runId))
    .where(
      and(eq(suggestions.articleId, articleId), isNull(suggestions.outcome), eq(runs.versionNumber, versionNumber)),
    )
    .orderBy(asc(runs.askedAt), asc(suggestions.position), asc(suggestions.id));
}

/** The last time that a model was asked about a version; undefined when it never was. */
export async function lastSuggestionRun(db: Db, { articleId, versionNumber }: Version) {
  const { suggestionRuns: runs, users } = db.tables;
  const [row] = await db.read
    .select({ run: runs, askedBy: users.name })
    .from(runs)
    .innerJoin(users, eq(users.id, runs.askedBy))
    .where(and(eq(runs.articleId, articleId), eq(runs.versionNumber, versionNumber)))
    .orderBy(desc(runs.askedAt), desc(runs.id))
    .limit(1);
  return row;
}

export async function findSuggestion(db: Db, id: SuggestionId) {
  const { suggestionRuns: runs, suggestions } = db.tables;
  const [row] = await db.read
    .select({ suggestion: suggestions, run: runs })
    .from(suggestions)
    .innerJoin(runs, eq(runs.id, suggestions.runId))
    .where(eq(suggestions.id, id));
  return row;
}
