import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { isOpenToAll, isRemarkOpenToAll } from './open-to-all.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';

/** Some claims of the article; left out: all of them. */
type Only = readonly ClaimId[] | undefined;

const ofArticle = (claims: Db['tables']['claims'], articleId: ArticleId, only: Only) =>
  and(eq(claims.articleId, articleId), only && inArray(claims.id, [...only]));

/** The verdicts in force on an article's live claims, each with its check and the decision behind it, if any. */
export async function verdictsOfArticle(db: Db, articleId: ArticleId, only?: Only) {
  const { checks, claims, decisions, verdicts } = db.tables;
  return db.read
    .select({ verdict: verdicts, rationale: checks.rationale, calculation: checks.calculation, decision: decisions })
    .from(claims)
    .innerJoin(verdicts, eq(verdicts.claimId, claims.id))
    .innerJoin(checks, eq(checks.id, verdicts.checkId))
    .leftJoin(decisions, eq(decisions.id, verdicts.decisionId))
    .where(and(ofArticle(claims, articleId, only), isNull(claims.withdrawnAt), isNull(verdicts.endedAt)));
}

/** Every check that is or was made on an article's claims, by round and seat; withdrawn ones are nobody's. */
export async function checkersOfArticle(db: Db, articleId: ArticleId, only?: Only) {
  const { checks, claims } = db.tables;
  return db.read
    .select({
      claimId: checks.claimId,
      checkId: checks.id,
      round: checks.round,
      seat: checks.seat,
      status: checks.status,
      checkerId: checks.checkerId,
    })
    .from(claims)
    .innerJoin(checks, eq(checks.claimId, claims.id))
    .where(and(ofArticle(claims, articleId, only), ne(checks.status, 'withdrawn')))
    .orderBy(asc(checks.claimId), asc(checks.round), asc(checks.seat));
}

/** Who overrode the policy and who decided, ever, on an article's claims; a decision that was taken back is nobody's. */
export async function editorsOfVerdicts(db: Db, articleId: ArticleId) {
  const { claims, decisions, verdicts } = db.tables;
  const [overriders, deciders] = await Promise.all([
    db.read
      .selectDistinct({ id: verdicts.setBy })
      .from(claims)
      .innerJoin(verdicts, eq(verdicts.claimId, claims.id))
      .where(and(eq(claims.articleId, articleId), isNotNull(verdicts.overrideReason))),
    db.read
      .selectDistinct({ id: decisions.editorId })
      .from(claims)
      .innerJoin(decisions, eq(decisions.claimId, claims.id))
      .where(and(eq(claims.articleId, articleId), isNull(decisions.withdrawnAt))),
  ]);
  return { overriders: overriders.map((row) => row.id), deciders: deciders.map((row) => row.id) };
}

/** "Was it said?" for every link, from the checks that the verdicts in force rest on. */
export async function findingsInForce(db: Db, articleId: ArticleId, only?: Only) {
  const { claims, linkFindings, verdicts } = db.tables;
  return db.read
    .select({ attributionId: linkFindings.attributionId, said: linkFindings.said })
    .from(claims)
    .innerJoin(verdicts, eq(verdicts.claimId, claims.id))
    .innerJoin(linkFindings, eq(linkFindings.checkId, verdicts.checkId))
    .where(and(ofArticle(claims, articleId, only), isNull(claims.withdrawnAt), isNull(verdicts.endedAt)));
}

/** On live claims of the article that have a verdict. */
const hasVerdict = (claims: Db['tables']['claims'], articleId: ArticleId, only: Only) =>
  and(ofArticle(claims, articleId, only), isNull(claims.withdrawnAt), isNotNull(claims.code));

/** Live evidence on claims that have a verdict, of checks that are open to all or added under it: what everybody may see. */
export async function evidenceInForce(db: Db, articleId: ArticleId, only?: Only) {
  const { checks, claims, evidence } = db.tables;
  return db.read
    .select({ item: evidence })
    .from(claims)
    .innerJoin(evidence, eq(evidence.claimId, claims.id))
    .innerJoin(checks, eq(checks.id, evidence.checkId))
    .where(
      and(
        hasVerdict(claims, articleId, only),
        or(isOpenToAll({ checks, claims }), eq(evidence.shared, true)),
        isNull(evidence.withdrawnAt),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
}

/** The search log of checks that are open to all on claims that have a verdict. */
export async function searchesInForce(db: Db, articleId: ArticleId, only?: Only) {
  const { checks, claims, searches } = db.tables;
  return db.read
    .select({ claimId: searches.claimId, place: searches.place, terms: searches.terms, at: searches.searchedAt })
    .from(claims)
    .innerJoin(searches, eq(searches.claimId, claims.id))
    .innerJoin(checks, eq(checks.id, searches.checkId))
    .where(and(hasVerdict(claims, articleId, only), isOpenToAll({ checks, claims }), isNull(searches.withdrawnAt)))
    .orderBy(asc(searches.searchedAt), asc(searches.id));
}

/** The questions to the writer on claims that have a verdict, answered or not; those of a check that is open are its own. */
export async function queriesInForce(db: Db, articleId: ArticleId, only?: Only) {
  const { checks, claims, comments } = db.tables;
  return db.read
    .select({
      claimId: comments.claimId,
      text: comments.text,
      authorId: comments.authorId,
      createdAt: comments.createdAt,
      answer: comments.answer,
      answeredBy: comments.answeredBy,
      answeredAt: comments.answeredAt,
      answerBy: comments.answerBy,
      answerChannel: comments.answerChannel,
      answerOn: comments.answerOn,
    })
    .from(claims)
    .innerJoin(comments, eq(comments.claimId, claims.id))
    .leftJoin(checks, eq(checks.id, comments.checkId))
    .where(
      and(
        hasVerdict(claims, articleId, only),
        eq(comments.kind, 'query'),
        isNull(comments.withdrawnAt),
        isRemarkOpenToAll({ checks, claims, comments }),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** The dispositions in force with their reasons and who gave them. */
export async function dispositionsInForce(db: Db, articleId: ArticleId, only?: Only) {
  const { claims, dispositions } = db.tables;
  return db.read
    .select({
      claimId: dispositions.claimId,
      kind: dispositions.kind,
      reason: dispositions.reason,
      by: dispositions.setBy,
    })
    .from(claims)
    .innerJoin(dispositions, eq(dispositions.claimId, claims.id))
    .where(and(ofArticle(claims, articleId, only), isNull(claims.withdrawnAt), isNull(dispositions.endedAt)));
}

/** The hashes of both the text and the original of an article's captures, with what readers are told of them. */
export async function captureHashesOfArticle(db: Db, articleId: ArticleId) {
  const { articleCaptures, captures } = db.tables;
  return db.read
    .select({ id: captures.id, originalSha256: captures.originalSha256 })
    .from(articleCaptures)
    .innerJoin(captures, eq(captures.id, articleCaptures.captureId))
    .where(and(eq(articleCaptures.articleId, articleId), isNull(captures.withdrawnAt)));
}

/** The sign-off in force. */
export async function signOffOfArticle(db: Db, articleId: ArticleId) {
  const { signOffs } = db.tables;
  const [row] = await db.read
    .select()
    .from(signOffs)
    .where(and(eq(signOffs.articleId, articleId), isNull(signOffs.withdrawnAt)));
  return row;
}

/** The entry of the log that a sign-off made. */
export async function signOffEvent(db: Db, articleId: ArticleId, signOffId: string) {
  const { events } = db.tables;
  const [row] = await db.read
    .select({ sequence: events.sequence, hash: events.hash })
    .from(events)
    .where(
      and(eq(events.articleId, articleId), eq(events.kind, 'article.signed-off'), eq(events.subjectId, signOffId)),
    );
  return row;
}

/** Events that changed the article's state, the newest first; exports do not. */
export async function stateEventsBefore(
  db: Db,
  articleId: ArticleId,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
) {
  const { events } = db.tables;
  return db.read
    .select({ sequence: events.sequence, hash: events.hash, payload: events.payload })
    .from(events)
    .where(
      and(
        eq(events.articleId, articleId),
        eq(events.changesState, true),
        before === undefined ? undefined : lt(events.sequence, before),
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(limit);
}
