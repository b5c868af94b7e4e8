import { and, asc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import { isItemOpenTo } from './open-to-all.ts';
import type { ArticleId, CaptureId, ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';

/** As much of an article's live evidence as counting needs, with the check that it belongs to. */
export async function evidenceMarksOfArticle(db: Db, articleId: ArticleId, only?: readonly ClaimId[]) {
  const { claims, evidence } = db.tables;
  return db.read
    .select(mark(db))
    .from(claims)
    .innerJoin(evidence, eq(evidence.claimId, claims.id))
    .where(
      and(
        eq(claims.articleId, articleId),
        only && inArray(claims.id, [...only]),
        isNull(claims.withdrawnAt),
        isNull(evidence.withdrawnAt),
      ),
    );
}

/** The same for some claims. */
export async function evidenceMarksOfClaims(db: Db, claimIds: readonly ClaimId[]) {
  const { evidence } = db.tables;
  return db.read
    .select(mark(db))
    .from(evidence)
    .where(and(inArray(evidence.claimId, [...claimIds]), isNull(evidence.withdrawnAt)));
}

function mark({ tables: { evidence } }: Db) {
  return {
    id: evidence.id,
    claimId: evidence.claimId,
    checkId: evidence.checkId,
    captureId: evidence.captureId,
    shared: evidence.shared,
    stance: evidence.stance,
    contradiction: evidence.contradiction,
    start: evidence.start,
    end: evidence.end,
    createdBy: evidence.createdBy,
  };
}

export type EvidenceMark = Awaited<ReturnType<typeof evidenceMarksOfArticle>>[number];

/** A claim's live evidence, oldest first, with what the desk shows of its capture (never the text) and its source. */
export const evidenceOfClaim = (db: Db, claimId: ClaimId) => wholeEvidence(db, { claimId });

const wholeEvidence = prepared<{ readonly claimId: ClaimId }, EvidenceRow>(({ read, tables }) => {
  const { captures, evidence, sources } = tables;
  return read
    .select({
      item: evidence,
      capture: { title: captures.title, capturedAt: captures.capturedAt, sha256: captures.textSha256 },
      publisher: { id: sources.id, name: sources.name, kind: sources.kind },
    })
    .from(evidence)
    .innerJoin(captures, eq(captures.id, evidence.captureId))
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(evidence.claimId, sql.placeholder('claimId')), isNull(evidence.withdrawnAt)))
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
});

type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];
export type EvidenceRow = {
  readonly item: Row<'evidence'>;
  readonly capture: { readonly title: string | null; readonly capturedAt: number; readonly sha256: string };
  readonly publisher: Pick<Row<'sources'>, 'id' | 'name' | 'kind'>;
};

/**
 * One item, withdrawn or not; undefined when there is none, or none that the reader may see: to find out takes as long.
 * @param reader whoever asks; left out where it is not for showing
 */
export async function findEvidence(db: Db, id: EvidenceId, reader?: UserId) {
  const { checks, claims, evidence } = db.tables;
  const [row] = await db.read
    .select(getTableColumns(evidence))
    .from(evidence)
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .innerJoin(checks, eq(checks.id, evidence.checkId))
    .where(and(eq(evidence.id, id), isItemOpenTo({ checks, claims, evidence }, reader)));
  return row;
}

/** What is pinned in a capture for the live claims of one article. */
export async function pinsOfCapture(db: Db, captureId: CaptureId, articleId: ArticleId) {
  const { claims, evidence } = db.tables;
  return db.read
    .select(mark(db))
    .from(evidence)
    .innerJoin(claims, eq(claims.id, evidence.claimId))
    .where(
      and(
        eq(evidence.captureId, captureId),
        eq(claims.articleId, articleId),
        isNull(claims.withdrawnAt),
        isNull(evidence.withdrawnAt),
      ),
    );
}
