import type { Db } from '#db/db.ts';
import { correctionsAfter, undoneEvents, versionOfArticle, type CorrectionPlace } from '#db/queries/corrections.ts';
import { correctionPassage } from '#lib/core/claims/correction-passage.ts';
import type { CorrectionLine } from '#lib/schema/correction-line.ts';

type Row = Awaited<ReturnType<typeof correctionsAfter>>[number];
type Version = NonNullable<Awaited<ReturnType<typeof versionOfArticle>>>;

/** How many are read at a time; each holds a few claims. */
const PAGE = 200;

/**
 * Every correction that was not undone, oldest first. The same database gives the same lines. Of the person only the id
 * is given, unless `names` asks for more.
 */
export async function* exportCorrections(
  db: Db,
  { names = 'none' }: { readonly names?: 'none' | 'with' } = {},
): AsyncGenerator<CorrectionLine> {
  const undone = await undoneEvents(db);
  let after: CorrectionPlace | null = null;
  let last: { readonly key: string; readonly version: Version } | undefined;
  for (;;) {
    const rows: readonly Row[] = await correctionsAfter(db, after, PAGE);
    for (const row of rows) {
      if (undone.has(row.correction.eventId)) continue;
      const { articleId, versionNumber: number } = row.correction;
      const key = `${articleId}/${number}`;
      // Corrections come story by story, so the last text read is most often the next one needed.
      if (last?.key !== key) last = { key, version: await readVersion(db, { articleId, number }) };
      yield lineOf(row, last.version, names);
    }
    after = rows.at(-1)?.correction ?? null;
    if (after === null) return;
  }
}

async function readVersion(db: Db, which: Parameters<typeof versionOfArticle>[1]): Promise<Version> {
  const version = await versionOfArticle(db, which);
  if (version === undefined) throw new Error(`Version ${which.number} of the article ${which.articleId} is missing.`);
  return version;
}

function lineOf({ correction, name }: Row, version: Version, names: 'none' | 'with'): CorrectionLine {
  const { eventId, position, given, made } = correction;
  return {
    format: 1,
    id: `${eventId}/${position}`,
    at: new Date(correction.correctedAt).toISOString(),
    by: correction.correctedBy,
    ...(names === 'with' ? { name } : {}),
    kind: correction.kind,
    engine: correction.engine,
    language: version.language,
    suggestedBy: correction.suggestedBy,
    demonstration: version.demonstration,
    article: { id: correction.articleId, version: correction.versionNumber, sha256: version.sha256 },
    passage: correctionPassage(version.text, version.sentences, [...given, ...made]),
    given,
    made,
  };
}
