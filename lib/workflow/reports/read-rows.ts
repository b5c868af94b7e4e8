import type { Db } from '#db/db.ts';
import { capturesOfArticle, sourcesOfArticle } from '#db/queries/article-material.ts';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { openQueriesOfArticle } from '#db/queries/desk-marks.ts';
import { foldsOfArticle, originsOfArticle } from '#db/queries/origins.ts';
import {
  captureHashesOfArticle,
  checkersOfArticle,
  dispositionsInForce,
  evidenceInForce,
  findingsInForce,
  queriesInForce,
  searchesInForce,
  signOffEvent,
  signOffOfArticle,
  verdictsOfArticle,
} from '#db/queries/report-rows.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { checksOpenToAll } from './checks-open-to-all.ts';
import { lastEvent } from './last-event.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';

export type ReportRows = Awaited<ReturnType<typeof readRows>>;

/** Every row that a report of the article is made from, side by side: one query for each question, whatever its size. */
export async function readRows(db: Db, id: ArticleId) {
  const [claims, links, verdicts, findings, evidence, searches, dispositions, openQueries, queries] = await Promise.all(
    [
      claimsOfArticle(db, id),
      chainsOfArticle(db, id),
      verdictsOfArticle(db, id),
      findingsInForce(db, id),
      evidenceInForce(db, id),
      searchesInForce(db, id),
      dispositionsInForce(db, id),
      openQueriesOfArticle(db, id),
      queriesInForce(db, id),
    ],
  );
  const [captures, hashes, origins, folds, cited, checkers, signOff, policy] = await Promise.all([
    capturesOfArticle(db, id),
    captureHashesOfArticle(db, id),
    originsOfArticle(db, id),
    foldsOfArticle(db, id),
    sourcesOfArticle(db, id),
    checkersOfArticle(db, id),
    signOffOfArticle(db, id),
    policyNow(db),
  ]);
  const openToAll = checksOpenToAll({ checkers, claims });
  const last = await lastEvent(db, id, openToAll);
  const entry = signOff && (await signOffEvent(db, id, signOff.id));
  return {
    claims,
    links,
    verdicts,
    findings,
    evidence,
    searches,
    dispositions,
    openQueries,
    queries,
    captures,
    hashes,
    origins,
    folds,
    cited,
    checkers,
    signOff,
    signOffEvent: entry ?? null,
    lastEvent: last,
    openToAll,
    policy,
  };
}
