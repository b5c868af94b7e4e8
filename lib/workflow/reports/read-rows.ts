import { capturesOfArticle, sourcesOfArticle } from '#db/queries/article-material.ts';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { claimsOfArticle, type ClaimRow } from '#db/queries/claims-of-article.ts';
import { openQueriesOfArticle } from '#db/queries/desk-marks.ts';
import { flagsOfArticle } from '#db/queries/flags.ts';
import { rulingsOfArticle, type RulingRow } from '#db/queries/origin-rulings.ts';
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
import { checksOpenToAll } from './checks-open-to-all.ts';
import { lastEvent } from './last-event.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';
import { askedOfItems, originsOf } from '#lib/workflow/desk/weigh-evidence.ts';
import { readGround, type Ground, type GroundArticle, type GroundReader } from '#lib/workflow/sources/read-ground.ts';
import { inSlices } from '#lib/workflow/in-slices.ts';
import { turn } from '#lib/workflow/turns.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';

export type ReportRows = Awaited<ReturnType<typeof readRows>>;

/** Every row that a report of the article is made from: one query for each question, of long stories one for some claims. */
export async function readRows(context: GroundReader, article: GroundArticle) {
  const { db } = context;
  const { id } = article;
  const all = await inSlices(db, id);
  const claims = await all(claimsOfArticle);
  const links = await all(chainsOfArticle);
  const verdicts = await all(verdictsOfArticle);
  const findings = await all(findingsInForce);
  const evidence = await all(evidenceInForce);
  const searches = await all(searchesInForce);
  const dispositions = await all(dispositionsInForce);
  const openQueries = await all(openQueriesOfArticle);
  const queries = await all(queriesInForce);
  const flags = await all(flagsOfArticle);
  const checkers = await all(checkersOfArticle);
  const rulings = await all(rulingsOfArticle);
  const [captures, hashes, ground, cited, signOff, policy] = await Promise.all([
    capturesOfArticle(db, id),
    captureHashesOfArticle(db, id),
    readGround(context, article),
    sourcesOfArticle(db, id),
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
    flags,
    /** Where the evidence under each verdict comes from, as computed now. */
    origins: await originsOfClaims(claims, { ground, rulings, evidence }),
    ground,
    cited,
    checkers,
    signOff,
    signOffEvent: entry ?? null,
    lastEvent: last,
    openToAll,
    policy,
  };
}

async function originsOfClaims(
  claims: readonly ClaimRow[],
  {
    ground,
    rulings,
    evidence,
  }: {
    readonly ground: Ground;
    readonly rulings: readonly RulingRow[];
    readonly evidence: readonly Awaited<ReturnType<typeof evidenceInForce>>[number][];
  },
): Promise<ReadonlyMap<ClaimId, ClaimOrigins>> {
  const itemsOf = Map.groupBy(
    evidence.map(({ item }) => item),
    (item) => item.claimId,
  );
  const askedOf = askedOfItems({ rulings, flags: [] });
  const origins = new Map<ClaimId, ClaimOrigins>();
  for (const claim of claims) {
    await turn();
    const items = itemsOf.get(claim.id) ?? [];
    origins.set(claim.id, originsOf({ claim, ground, ...askedOf(items) }, items));
  }
  return origins;
}
