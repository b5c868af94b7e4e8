import { claimIdsOfArticle } from '#db/queries/claims-of-article.ts';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { turn } from './turns.ts';

type Ask<Row> = (db: Db, articleId: ArticleId, only?: readonly ClaimId[]) => Promise<readonly Row[]>;

/**
 * Asks about all claims of an article, of a long one some at a time with turns for others between: one statement about
 * 3,000 claims and its rows would keep everybody waiting. Rows come in the order of the claims, and so not in that of the
 * query as a whole.
 */
export async function inSlices(db: Db, articleId: ArticleId) {
  const ids = await claimIdsOfArticle(db, articleId);
  return async <Row>(ask: Ask<Row>): Promise<readonly Row[]> => {
    await turn();
    if (ids.length <= SLICE) return ask(db, articleId);
    const rows: Row[] = [];
    for (let at = 0; at < ids.length; at += SLICE) {
      await turn();
      for (const row of await ask(db, articleId, ids.slice(at, at + SLICE))) rows.push(row);
    }
    return rows;
  };
}

const SLICE = 300;
