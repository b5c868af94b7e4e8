import { asc, eq, gt, isNull, ne } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { CaptureId, VersionId } from '#lib/core/ids.ts';

// For the command that compares every row with the log, and nothing else: whole tables, in the order of their ids.

export async function allEvidence({ read, tables: { evidence: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

/** With those that an update made of what earlier releases knew: they have the id of their evidence. */
export async function allRulings({ read, tables: { originRulings: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

export async function allFlags({ read, tables: { flags: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

export async function allChecks({ read, tables: { checks: t } }: Db) {
  return read.select().from(t).where(ne(t.status, 'withdrawn')).orderBy(asc(t.id));
}

export async function allFindings({ read, tables: { linkFindings: t } }: Db) {
  return read.select().from(t);
}

export async function allVerdicts({ read, tables: { verdicts: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

export async function allDecisions({ read, tables: { decisions: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

export async function allDispositions({ read, tables: { dispositions: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

export async function allSignOffs({ read, tables: { signOffs: t } }: Db) {
  return read.select().from(t).orderBy(asc(t.id));
}

/** The verdict that each claim shows, and on which words. */
export async function wordingOfClaims({ read, tables: { claims: t } }: Db) {
  return read
    .select({ id: t.id, code: t.code, text: t.text, state: t.state, withdrawnAt: t.withdrawnAt })
    .from(t)
    .orderBy(asc(t.id));
}

/** Who says each claim, outermost first. */
export async function linksInForce({ read, tables: { attributions: t } }: Db) {
  return read
    .select({ claimId: t.claimId, sourceName: t.sourceName, anonymous: t.anonymous })
    .from(t)
    .where(isNull(t.withdrawnAt))
    .orderBy(asc(t.claimId), asc(t.position));
}

type From<Id> = { readonly after: Id | null; readonly limit: number };

/** Captures with the bytes that they were made from, null where those are gone; a page of them. */
export async function capturesWithOriginals(db: Db, { after, limit }: From<CaptureId>) {
  const { captureOriginals, captures } = db.tables;
  return db.read
    .select({ capture: captures, bytes: captureOriginals.bytes })
    .from(captures)
    .leftJoin(captureOriginals, eq(captureOriginals.captureId, captures.id))
    .where(after === null ? undefined : gt(captures.id, after))
    .orderBy(asc(captures.id))
    .limit(limit);
}

/** The texts of articles, a page of them. */
export async function textsOfArticles(db: Db, { after, limit }: From<VersionId>) {
  const { articleVersions: versions } = db.tables;
  return db.read
    .select({
      id: versions.id,
      articleId: versions.articleId,
      number: versions.number,
      text: versions.text,
      sha256: versions.sha256,
    })
    .from(versions)
    .where(after === null ? undefined : gt(versions.id, after))
    .orderBy(asc(versions.id))
    .limit(limit);
}
