import { deskArticle, type DeskArticleRow } from '#db/queries/desk-article.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { isTitleInCopy } from '#lib/core/claims/titled-copy.ts';
import { uncoveredSentences } from '#lib/core/claims/coverage.ts';
import type { Uncovered } from '#lib/core/claims/extraction.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import type { ClaimFacts, ReportFacts } from '#lib/core/reports/report-facts.ts';
import type { GateFacts } from '#lib/core/reports/sign-off-gates.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { longReading } from '#lib/workflow/long-reading.ts';
import type { GroundReader } from '#lib/workflow/sources/read-ground.ts';
import { turn } from '#lib/workflow/turns.ts';
import { claimFacts } from './claim-facts.ts';
import { readRows, type ReportRows } from './read-rows.ts';

/** One reading of an article: what its report, its gates and its sign-off are made from. */
export type ReportReading = {
  readonly article: DeskArticleRow['article'];
  readonly facts: ReportFacts;
  readonly gates: Omit<GateFacts, 'now'>;
  readonly rows: ReportRows;
};

export const NO_SUCH_ARTICLE = problem('not_found', 'There is no such article.');

/** Whoever asks for several long reports at once gets them one after the other. */
export const readReport = (context: Reader, id: ArticleId): Promise<Result<ReportReading, Problem>> =>
  longReading(context, id, () => readWhole(context, id));

type Reader = GroundReader & Pick<Context, 'signal'>;

async function readWhole(context: GroundReader, id: ArticleId): Promise<Result<ReportReading, Problem>> {
  const { db } = context;
  const found = await deskArticle(db, id);
  if (!found) return fail(NO_SUCH_ARTICLE);
  const rows = await readRows(context, found.article);
  const claims = claimFacts(rows);
  await turn();
  const uncovered = uncoveredNow(found.version, rows);
  const people = await peopleNames(db, [...mentioned(claims), rows.signOff?.editorId ?? null]);
  await turn();
  const origins = originFacts(rows);
  const gates = gateClaims(claims, rows);
  await turn();
  return ok({
    article: found.article,
    rows,
    facts: {
      article: aboutArticle(found.article),
      version: aboutVersion(found.version, uncovered),
      claims,
      captures: captureFacts(rows),
      origins,
      citedSources: rows.cited.map(({ sourceId, name, via }) => ({ sourceId, name, via })),
      people,
      policy: { version: rows.policy.version, preset: rows.policy.policy.preset },
      signOff: rows.signOff
        ? { by: rows.signOff.editorId, at: rows.signOff.signedAt, smallDesk: rows.signOff.smallDesk }
        : null,
      lastEvent: rows.lastEvent ?? { sequence: 0, hash: '' },
      signOffEvent: rows.signOffEvent,
    },
    gates: {
      titleInCopy: isTitleInCopy(found.article.title, found.version.text),
      blocks: found.version.blocks,
      sentences: found.version.sentences,
      // A sentence without a reason is just what the gate is there to find.
      uncovered: uncovered.filter((one) => one.reason !== ''),
      policy: rows.policy.policy,
      claims: gates,
    },
  });
}

const uncoveredNow = (version: DeskArticleRow['version'], { claims }: ReportRows): readonly Uncovered[] =>
  uncoveredSentences({
    sentences: version.sentences,
    claims: claims.filter((claim) => claim.withdrawnAt === null),
    engine: version.uncovered,
    dropped: claims
      .filter((claim) => claim.exit === 'dropped')
      .toSorted((a, b) => (a.withdrawnAt ?? 0) - (b.withdrawnAt ?? 0))
      .map(({ sentence, withdrawnReason }) => ({ sentence, reason: withdrawnReason ?? '' })),
  });

function aboutArticle(article: DeskArticleRow['article']): ReportFacts['article'] {
  const { id, title, slug, outlet, byline, url, publishedOn, language, demonstration } = article;
  return { id, title, slug, outlet, byline, url, publishedOn, language, demonstration };
}

function aboutVersion(version: DeskArticleRow['version'], uncovered: readonly Uncovered[]): ReportFacts['version'] {
  const { number, text, sha256, engine, dateline, blocks, sentences } = version;
  return { number, text, sha256, engine, dateline, blocks, sentences, uncovered };
}

function captureFacts({ captures, hashes }: ReportRows): ReportFacts['captures'] {
  const originalOf = new Map(hashes.map((hash) => [hash.id, hash.originalSha256]));
  return captures.map(({ sha256, ...capture }) => ({
    ...capture,
    textSha256: sha256,
    originalSha256: originalOf.get(capture.id) ?? sha256,
  }));
}

/** The origins under the verdicts, each once, with why what was captured goes back to it. */
function originFacts({ origins }: ReportRows): ReportFacts['origins'] {
  const found = [...origins.values()].flatMap((one) => one.origins);
  return [...Map.groupBy(found, (origin) => origin.key)].map(([key, same]) => {
    const items = same.flatMap((origin) => origin.items);
    const folds = items.map(({ captureId, why, words }) => ({ captureId, reason: why, words }));
    return {
      key,
      name: same[0]?.name ?? key,
      confirmed: items.every((item) => item.confirmed),
      folds: [...new Map(folds.map((fold) => [`${fold.captureId} ${fold.words}`, fold])).values()],
    };
  });
}

function gateClaims(claims: readonly ClaimFacts[], rows: ReportRows): GateFacts['claims'] {
  const { captures } = rows;
  const asked = new Set(queriesOpenToAll(rows).map((query) => query.claimId));
  const capturedAt = new Map(captures.map((capture) => [capture.id, capture.capturedAt]));
  return claims.map((claim) => ({
    id: claim.id,
    sentence: claim.sentence,
    spans: claim.spans,
    state: claim.state,
    attention: claim.attention,
    kind: claim.kind,
    code: claim.verdict?.code ?? null,
    disposition: claim.disposition?.kind ?? null,
    hasUnansweredQuery: asked.has(claim.id),
    openContradictions: claim.evidence.filter((item) => item.contradiction?.state === 'open').length,
    openFlags: claim.evidence.flatMap(({ flags }) => flags).filter((flag) => flag.answer === null).length,
    evidenceCapturedAt: claim.evidence.flatMap((item) => capturedAt.get(item.captureId) ?? []),
  }));
}

/** That somebody asked in a check that is open or blind would give that check away; its claim is not final anyway. */
const queriesOpenToAll = ({ openQueries, openToAll }: ReportRows): ReportRows['openQueries'] =>
  openQueries.filter(({ checkId }) => checkId === null || openToAll.has(checkId));

const mentioned = (claims: readonly ClaimFacts[]) =>
  claims.flatMap(({ verdict, disposition, evidence, queries }) => [
    ...evidence.flatMap(({ by, flags }) => [by, ...flags.flatMap(({ answer }) => answer?.by ?? [])]),
    ...queries.flatMap(({ by, answer }) => [by, answer?.by ?? null]),
    ...(verdict?.checkers ?? []),
    verdict?.decision?.by ?? null,
    disposition?.by ?? null,
  ]);
