import type { Db } from '#db/db.ts';
import {
  allChecks,
  allDecisions,
  allDispositions,
  allEvidence,
  allFindings,
  allFlags,
  allRulings,
  allSignOffs,
  allVerdicts,
  capturesWithOriginals,
  linksInForce,
  textsOfArticles,
  wordingOfClaims,
} from '#db/queries/record-rows.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { lastSignedHead, signedHeads } from '#db/queries/signed-heads.ts';
import type { CaptureId, VersionId } from '#lib/core/ids.ts';
import type { ChainPoint } from '#lib/core/log/chain.ts';
import type { StoredPayload } from '#lib/core/log/event-payloads.ts';
import { headFault } from '#lib/core/log/head-faults.ts';
import { newReplay, replay, type Proven, type Replay } from '#lib/core/log/replay.ts';
import { missingRow, rowFault, type Row } from '#lib/core/log/row-fault.ts';
import type { HeadVerifier, SignedHead } from '#lib/core/log/signed-head.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import {
  captureRow,
  checkRow,
  claimRow,
  decisionRow,
  evidenceRow,
  flagRow,
  rulingRow,
  signOffRow,
  textRow,
} from './proven-rows.ts';
import { verifyChain } from './verify-chain.ts';

type Asked = {
  /** null where nothing of the newsroom's keys is known: then signatures are compared with the log, not checked. */
  readonly verifier: HeadVerifier | null;
  /** Reports that were taken out: each holds a head that was signed. */
  readonly reports?: readonly ReportToProve[];
};

export type ReportToProve = {
  readonly signedHead: SignedHead;
  /** The entry of its sign-off; null where it was not signed off. */
  readonly signOff: number | null;
  /** Of what was signed off: see `modelOfExport`. */
  readonly modelSha256: string;
};

/** What was found to hold. */
export type Proof = ChainPoint & { readonly rows: number; readonly heads: number };

/**
 * Walks the log, replays it, and compares all that it can prove with the rows as they are: captures, texts, evidence,
 * checks, verdicts, decisions, dispositions, sign-offs; and every head that was signed with the log. Work may go on
 * meanwhile: a fault counts only where the log has not moved since it was walked.
 * @returns the first thing that is wrong, in one sentence
 */
export async function verifyRecord(db: Db, asked: Asked): Promise<Result<Proof, string>> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await lookOnce(db, asked);
    if (found.ok) return found;
    const { what, end } = found.error;
    if (end === null || attempt === ATTEMPTS || (await chainHead(db))?.sequence === end) return fail(what);
  }
}

/** A newsroom at work writes every few seconds, and looking takes about as long. */
const ATTEMPTS = 10;

/** `end`: the last entry of the log that the rows were compared with; null where they need no second look. */
type Fault = { readonly what: string; readonly end: number | null };

async function lookOnce(db: Db, { verifier, reports = [] }: Asked): Promise<Result<Proof, Fault>> {
  const state = newReplay();
  const entries = new Map<number, Entry>();
  const kept = [...(await signedHeads(db)), ...reports.map((report) => report.signedHead)];
  const wanted = new Set([...kept.map((head) => head.sequence), ...reports.map((report) => report.signOff)]);
  let lastSignOff = 0;
  const chain = await verifyChain(db, (entry) => {
    replay(state, entry);
    if (entry.kind === 'article.signed-off' && modelSigned(entry)) lastSignOff = entry.sequence;
    if (wanted.has(entry.sequence)) entries.set(entry.sequence, entry);
  });
  if (!chain.ok) return final(`The log is broken at entry ${chain.error.sequence}: ${chain.error.what}.`);
  for (const head of kept) {
    const fault = headFault(head, entries.get(head.sequence), { end: chain.value.sequence, verifier });
    if (fault !== null) return final(fault);
  }
  for (const { signOff, modelSha256 } of reports)
    if (signOff !== null && modelSigned(entries.get(signOff)) !== modelSha256)
      return final(`The report is not the one that was signed off in entry ${signOff} of the log.`);
  // Read anew: an article may have been signed off, and its entry signed, while the log was walked.
  if (((await lastSignedHead(db))?.sequence ?? 0) < lastSignOff) return final(unsignedHead(lastSignOff));
  const rows = await compared(db, state);
  if (!rows.ok) return fail({ what: rows.error, end: chain.value.sequence });
  return ok({ ...chain.value, rows: rows.value, heads: kept.length });
}

/** Sign-offs of the first release signed nothing, and their entries tell of no report. */
const unsignedHead = (signOff: number): string =>
  `The head of the log was not signed at the sign-off of entry ${signOff}, nor since: either signatures were deleted, ` +
  'or the server stopped at that very moment, and then its next start signs it.';

const final = (what: string): Result<never, Fault> => fail({ what, end: null });

type Entry = { readonly hash: string; readonly payload: string };

const modelSigned = (entry: Entry | undefined): string | undefined =>
  entry && (JSON.parse(entry.payload) as StoredPayload).after?.modelSha256;

async function compared(db: Db, state: Replay): Promise<Result<number, string>> {
  let count = 0;
  for (const [what, rows] of provable(db, state)) {
    const facts = state.facts[what];
    for await (const row of rows) {
      const fault = rowFault(what, row, facts.get(row.id));
      if (fault !== null) return fail(fault);
      facts.delete(row.id);
      count += 1;
    }
    const [missing] = facts;
    if (missing) return fail(missingRow(what, ...missing));
  }
  return ok(count);
}

/** All that the log can prove; what rests on other rows comes after those. */
function* provable(db: Db, state: Replay): Generator<readonly [Proven, AsyncIterable<Row>]> {
  const textOf = new Map<CaptureId, string>();
  yield ['capture', captureRows(db, textOf)];
  yield ['text', textRows(db)];
  yield ['evidence', evidenceRows(db, { textOf, state })];
  yield ['ruling', rulingRows(db, state)];
  yield ['flag', plainRows(allFlags(db), flagRow)];
  yield ['check', checkRows(db)];
  yield ['verdict', plainRows(allVerdicts(db))];
  yield ['claim', claimRows(db, state)];
  yield ['decision', plainRows(allDecisions(db), decisionRow)];
  yield ['disposition', plainRows(allDispositions(db))];
  yield ['sign-off', plainRows(allSignOffs(db), signOffRow)];
}

async function* captureRows(db: Db, textOf: Map<CaptureId, string>): AsyncGenerator<Row> {
  let after: CaptureId | null = null;
  do {
    const page: Awaited<ReturnType<typeof capturesWithOriginals>> = await capturesWithOriginals(db, {
      after,
      limit: PAGE,
    });
    for (const one of page) {
      const row = captureRow(one);
      textOf.set(one.capture.id, String(row.fields['sha256']));
      yield row;
    }
    after = page.at(-1)?.capture.id ?? null;
  } while (after !== null);
}

async function* textRows(db: Db): AsyncGenerator<Row> {
  let after: VersionId | null = null;
  do {
    const page: Awaited<ReturnType<typeof textsOfArticles>> = await textsOfArticles(db, { after, limit: PAGE });
    yield* page.map(textRow);
    after = page.at(-1)?.id ?? null;
  } while (after !== null);
}

type Grounds = { readonly textOf: ReadonlyMap<CaptureId, string>; readonly state: Replay };

async function* evidenceRows(db: Db, { textOf, state }: Grounds): AsyncGenerator<Row> {
  const items = await allEvidence(db);
  const live = new Set(items.filter((item) => item.withdrawnAt === null).map(placeOf));
  for (const item of items) {
    const isLive = state.facts.evidence.get(item.id)?.fields['withdrawn'] === false;
    yield evidenceRow(item, { textSha256: textOf.get(item.captureId), isRepeat: isLive && live.has(placeOf(item)) });
  }
}

async function* rulingRows(db: Db, state: Replay): AsyncGenerator<Row> {
  for (const ruling of await allRulings(db)) if (!isOfUpdate(ruling, state)) yield rulingRow(ruling);
}

/** Origins that people confirmed in a release that did not compute them: an update wrote them down, and no entry tells. */
const isOfUpdate = ({ id, evidenceId, kind }: Ruling, { ofEarlier }: Replay): boolean =>
  String(evidenceId) === id && kind === 'named' && ofEarlier.has(id);

type Ruling = Awaited<ReturnType<typeof allRulings>>[number];

async function* checkRows(db: Db): AsyncGenerator<Row> {
  const [checks, all] = [await allChecks(db), await allFindings(db)];
  const findings = Map.groupBy(all, (finding) => finding.checkId);
  for (const check of checks) yield checkRow(check, findings.get(check.id) ?? []);
}

async function* claimRows(db: Db, { facts }: Replay): AsyncGenerator<Row> {
  const [claims, links] = [await wordingOfClaims(db), await linksInForce(db)];
  const chains = Map.groupBy(links, (link) => link.claimId);
  for (const claim of claims)
    yield claimRow(claim, { chain: chains.get(claim.id) ?? [], judged: facts.claim.get(claim.id)?.fields });
}

async function* plainRows<T extends { readonly id: string }>(
  rows: Promise<readonly T[]>,
  present: (row: T) => Row = ({ ...fields }) => ({ id: fields.id, fields: fields as Row['fields'] }),
): AsyncGenerator<Row> {
  yield* (await rows).map(present);
}

/** Captures and texts read at once: some megabytes at most in practice. */
const PAGE = 50;

type Evidence = Awaited<ReturnType<typeof allEvidence>>[number];

/** Earlier releases took the same words twice; an update to this one left the first of them. */
const placeOf = ({ checkId, captureId, stance, start, end }: Evidence) =>
  [checkId, captureId, stance, start, end].join(' ');
