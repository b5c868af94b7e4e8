import type { Db } from '#db/db.ts';
import { activeRoles } from '#db/queries/active-roles.ts';
import { blindPairs } from '#db/queries/blind-pairs.ts';
import { capturesOfArticle, isSourceOfArticle, sourcesOfArticle } from '#db/queries/article-material.ts';
import { articleNames } from '#db/queries/article-names.ts';
import { articlesInChecking } from '#db/queries/articles-in-checking.ts';
import { articlesNewest } from '#db/queries/articles-newest.ts';
import { articlesWithText } from '#db/queries/articles-with-text.ts';
import { captureTextsOfArticle } from '#db/queries/capture-texts.ts';
import { findCapture, findSameCapture, isCaptureOfArticle } from '#db/queries/captures.ts';
import { chainOfClaim, chainsOfArticle, chainsOfClaims } from '#db/queries/chains.ts';
import { checksOfArticle, checksOfClaim } from '#db/queries/checks.ts';
import {
  claimsBefore,
  commentsOfClaim,
  dispositionInForce,
  draftOf,
  eventsOfClaim,
  findClaim,
  latestDecision,
  leaseOn,
  searchesOfClaim,
  verdictInForce,
} from '#db/queries/claim-file.ts';
import { checksOfClaims, claimsByIds } from '#db/queries/claims-by-ids.ts';
import { findComment } from '#db/queries/comments.ts';
import { claimsInQueue, countCheckedSince, countQueue } from '#db/queries/claims-in-queue.ts';
import { claimsMatching, countClaimsMatching } from '#db/queries/claims-matching.ts';
import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import {
  dispositionsOfArticle,
  dispositionsOfClaim,
  leasesOfArticle,
  openQueriesOfArticle,
  openQueriesOfClaim,
} from '#db/queries/desk-marks.ts';
import { eventsSince, findEvent, verdictEndedAt } from '#db/queries/events-for-undo.ts';
import { draftPassages } from '#db/queries/draft-passages.ts';
import { findSourceByKey } from '#db/queries/known-sources.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { policyInForce } from '#db/queries/policy-in-force.ts';
import { queueChains } from '#db/queries/queue-chains.ts';
import {
  captureHashesOfArticle,
  checkersOfArticle,
  dispositionsInForce,
  editorsOfVerdicts,
  evidenceInForce,
  findingsInForce,
  queriesInForce,
  searchesInForce,
  signOffEvent,
  signOffOfArticle,
  stateEventsBefore,
  verdictsOfArticle,
} from '#db/queries/report-rows.ts';
import { evidenceMarksOfArticle, evidenceMarksOfClaims, evidenceOfClaim, pinsOfCapture } from '#db/queries/evidence.ts';
import { nextClaimAssigned, nextClaimInArticle } from '#db/queries/next-claim.ts';
import { rulingsOfArticle, rulingsOfClaim } from '#db/queries/origin-rulings.ts';
import { capturesOfGround, groundMarks, textsOfCaptures } from '#db/queries/origin-ground.ts';
import { flagsOfArticle, flagsOfClaim, findFlag } from '#db/queries/flags.ts';
import { copyText } from '#db/queries/copy-text.ts';
import { signedGround } from '#db/queries/signed-ground.ts';
import { sourcesByIds } from '#db/queries/sources-by-keys.ts';
import { searchClaims } from '#db/queries/search-claims.ts';
import { findSessionActor } from '#db/queries/session-actor.ts';
import { articlesCiting, capturesOfSource } from '#db/queries/source-page.ts';
import { sourcesBeginning, sourcesByName, sourceUse } from '#db/queries/sources-by-name.ts';
import { activeCheckers, assignmentsOfArticle } from '#db/queries/who-checks.ts';
import { NEEDS, WAITS, type ClaimFilter } from '#lib/core/claims/claim-filter.ts';
import { QUEUE_FILTERS, QUEUE_SECTIONS } from '#lib/core/claims/queue.ts';
import type { ArticleId, CaptureId, ClaimId, SessionId, SourceId, UserId } from '#lib/core/ids.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import { CODES } from '#lib/core/verdicts/codes.ts';

/** What is asked about: things that the filled database holds. */
export type Subjects = {
  readonly reviewer: UserId;
  readonly article: ArticleId;
  readonly claim: ClaimId;
  readonly capture: CaptureId;
  readonly source: SourceId;
  /** Some days after the first deadlines. */
  readonly now: number;
};

type Questions = Readonly<Record<string, (db: Db, subjects: Subjects) => Promise<unknown>>>;

const queue: Questions = {
  ...Object.fromEntries(
    QUEUE_SECTIONS.flatMap((section) =>
      QUEUE_FILTERS.map((filter): [string, Questions[string]] => [
        `queue, ${section}, ${filter}`,
        (db, { reviewer, now }) => claimsInQueue(db, { reviewer, section, filter, today: now, most: 100 }),
      ]),
    ),
  ),
  ...Object.fromEntries(
    QUEUE_FILTERS.map((filter): [string, Questions[string]] => [
      `queue, counts, ${filter}`,
      (db, { reviewer, now }) => countQueue(db, { reviewer, filter, today: now, most: 100 }),
    ]),
  ),
  'queue, chains': (db, { claim }) => queueChains(db, [claim]),
  'queue, passages of drafts': (db, { reviewer, claim }) => draftPassages(db, reviewer, [claim]),
};

const FILTERS: readonly ClaimFilter[] = [
  {},
  ...[...CODES, 'none' as const].map((code) => ({ code })),
  ...NEEDS.map((needs) => ({ needs })),
  ...WAITS.map((wait) => ({ wait })),
  { state: 'deciding' },
  { priority: 'high' },
  { origins: 'one' },
  { assignee: 'none' },
  { stage: 'checking' },
];

const claims: Questions = Object.fromEntries(
  FILTERS.flatMap((filter): [string, Questions[string]][] => [
    [`claims, ${JSON.stringify(filter)}`, (db, { now }) => claimsMatching(db, { filter, now, limit: 51 })],
    [
      `claims after a page, ${JSON.stringify(filter)}`,
      (db, { now, claim }) => claimsMatching(db, { filter, now, after: { priority: 0.5, id: claim }, limit: 51 }),
    ],
    [`number of claims, ${JSON.stringify(filter)}`, (db, { now }) => countClaimsMatching(db, { filter, now })],
  ]),
);

const desk: Questions = {
  'report, who may check': (db) => activeCheckers(db),
  'report, assignments': (db, { article }) => assignmentsOfArticle(db, article),
  'dashboard, blind pairs': (db) => blindPairs(db, 1000),
  'desk, article': (db, { article }) => deskArticle(db, article),
  'desk, claims': (db, { article }) => claimsOfArticle(db, article),
  'desk, chains': (db, { article }) => chainsOfArticle(db, article),
  'desk, checks': (db, { article }) => checksOfArticle(db, article),
  'desk, evidence': (db, { article }) => evidenceMarksOfArticle(db, article),
  'desk, dispositions': (db, { article }) => dispositionsOfArticle(db, article),
  'desk, questions': (db, { article }) => openQueriesOfArticle(db, article),
  'desk, leases': (db, { article, now }) => leasesOfArticle(db, article, now),
  'desk, sources': (db, { article }) => sourcesOfArticle(db, article),
  'desk, is a source of the story': (db, { article, source }) => isSourceOfArticle(db, article, source),
  'desk, captures': (db, { article }) => capturesOfArticle(db, article),
  'desk, capture': (db, { capture }) => findCapture(db, capture),
  'desk, capture of the article': (db, { article, capture }) => isCaptureOfArticle(db, article, capture),
  'desk, same capture': (db, { article, source }) => findSameCapture(db, article, source, '1'),
  'desk, pins of a capture': (db, { article, capture }) => pinsOfCapture(db, capture, article),
  'card, chains': (db, { claim }) => chainsOfClaims(db, [claim]),
  'ground, how far the log is': (db) => groundMarks(db),
  'ground, captures': (db, { article }) => capturesOfGround(db, article),
  'ground, texts': (db, { capture }) => textsOfCaptures(db, [capture]),
  'ground, rulings of the story': (db, { article }) => rulingsOfArticle(db, article),
  'ground, flags of the story': (db, { article }) => flagsOfArticle(db, article),
  'ground, as signed': (db, { article }) => signedGround(db, article),
  'ground, text of the copy': (db, { article }) => copyText(db, article, 1),
  'ground, some sources': (db, { source }) => sourcesByIds(db, [source]),
  'card, rulings': (db, { claim }) => rulingsOfClaim(db, claim),
  'card, flags': (db, { claim }) => flagsOfClaim(db, claim),
  'card, flag': (db) => findFlag(db, 'flag-1'),
  'card, claim': (db, { claim }) => findClaim(db, claim),
  'card, number of the claim': (db, { article }) =>
    claimsBefore(db, { articleId: article, position: 20 } as Parameters<typeof claimsBefore>[1]),
  'card, chain of one': (db, { claim }) => chainOfClaim(db, claim),
  'card, checks': (db, { claim }) => checksOfClaim(db, claim),
  'card, evidence': (db, { claim }) => evidenceOfClaim(db, claim),
  'card, evidence marks': (db, { claim }) => evidenceMarksOfClaims(db, [claim]),
  'card, searches': (db, { claim }) => searchesOfClaim(db, claim),
  'card, comments': (db, { claim }) => commentsOfClaim(db, claim),
  'card, verdict': (db, { claim }) => verdictInForce(db, claim),
  'card, disposition': (db, { claim }) => dispositionInForce(db, claim),
  'card, decision': (db, { claim }) => latestDecision(db, claim),
  'card, draft': (db, { claim, reviewer }) => draftOf(db, claim, reviewer),
  'card, lease': (db, { claim, now }) => leaseOn(db, claim, now),
  'card, history': (db, { claim }) => eventsOfClaim(db, claim, 50),
  'desk, all captures': (db, { article }) => captureTextsOfArticle(db, article),
  'card, dispositions': (db, { claim }) => dispositionsOfClaim(db, claim),
  'card, questions': (db, { claim }) => openQueriesOfClaim(db, claim),
  'card, comment': (db) => findComment(db, 'comment-1'),
  'card, several claims': (db, { claim }) => claimsByIds(db, [claim]),
  'card, checks of several': (db, { claim }) => checksOfClaims(db, [claim]),
  'undo, event': (db, { article }) => findEvent(db, article, 'event-1'),
  'undo, events since': (db, { article }) => eventsSince(db, article, 0),
  'undo, verdict': (db, { claim, now }) => verdictEndedAt(db, claim, now),
  'next in the article': (db, { reviewer, article, claim }) => nextClaimInArticle(db, reviewer, article, claim),
  'next that is mine': (db, { reviewer, claim }) => nextClaimAssigned(db, reviewer, claim),
};

const report: Questions = {
  'report, verdicts': (db, { article }) => verdictsOfArticle(db, article),
  'report, checkers': (db, { article }) => checkersOfArticle(db, article),
  'report, editors': (db, { article }) => editorsOfVerdicts(db, article),
  'report, findings': (db, { article }) => findingsInForce(db, article),
  'report, evidence': (db, { article }) => evidenceInForce(db, article),
  'report, searches': (db, { article }) => searchesInForce(db, article),
  'report, dispositions': (db, { article }) => dispositionsInForce(db, article),
  'report, hashes': (db, { article }) => captureHashesOfArticle(db, article),
  'report, sign-off': (db, { article }) => signOffOfArticle(db, article),
  'report, last event': (db, { article }) => stateEventsBefore(db, article, { limit: 20 }),
  'report, events before': (db, { article }) => stateEventsBefore(db, article, { before: 9, limit: 20 }),
  'report, questions to the writer': (db, { article }) => queriesInForce(db, article),
  'report, entry of the sign-off': (db, { article }) => signOffEvent(db, article, 'sign-off 1'),
};

const lists: Questions = {
  'policy in force': (db) => policyInForce(db),
  'roles of this moment': (db, { reviewer }) => activeRoles(db, reviewer),
  'names of people': (db, { reviewer }) => peopleNames(db, [reviewer, null]),
  'source by key': (db) => findSourceByKey(db, 'source 1'),
  'articles, newest': (db) => articlesNewest(db, { limit: 51 }),
  'articles, newest of a stage': (db) => articlesNewest(db, { stage: 'checking', limit: 51 }),
  'articles, next page': (db, { article, now }) =>
    articlesNewest(db, { stage: 'checking', after: { createdAt: now, id: article }, limit: 51 }),
  'articles, under review': (db) => articlesInChecking(db, 50),
  'articles, with this text': (db) => articlesWithText(db, ['1', '2']),
  'articles, names': (db, { article }) => articleNames(db, [article]),
  'sources, by name': (db) => sourcesByName(db, { limit: 51 }),
  'sources, next page': (db, { source }) => sourcesByName(db, { after: { name: 'Source 5', id: source }, limit: 51 }),
  'sources, beginning so': (db) => sourcesBeginning(db, 'source 1', 10),
  'sources, their use': (db, { source }) => sourceUse(db, [source]),
  'source, captures': (db, { source }) => capturesOfSource(db, source, 50),
  'source, articles': (db, { source }) => articlesCiting(db, source, 50),
  'checks closed today': (db, { reviewer, now }) => countCheckedSince(db, reviewer, now),
  session: (db, { reviewer, now }) => findSessionActor(db, { sessionId: 'x' as SessionId, userId: reviewer, now }),
};

const search: Questions = Object.fromEntries(
  ['harbor', 'said', 'people harbor canyon', 'speaker 004711', 'brid', 'nothing of the kind'].map((words) => [
    `search, ${words}`,
    (db) => searchClaims(db, { words: searchTokens(words), limit: 200 }),
  ]),
);

/** Refuses two questions of one name: only the later one would be asked. */
function allOf(...parts: readonly Questions[]): Questions {
  const all = parts.flatMap((part) => Object.entries(part));
  const byName = Object.fromEntries(all);
  if (Object.keys(byName).length < all.length) throw new Error('Two questions have the same name');
  return byName;
}

export const QUESTIONS = allOf(queue, claims, desk, report, lists, search);
