import type {
  allChecks,
  allDecisions,
  allEvidence,
  allFindings,
  allFlags,
  allRulings,
  allSignOffs,
  capturesWithOriginals,
  linksInForce,
  textsOfArticles,
  wordingOfClaims,
} from '#db/queries/record-rows.ts';
import { evidenceSaysHash } from '#lib/core/evidence/evidence-says-hash.ts';
import { judgedWording } from '#lib/core/log/judged-wording.ts';
import { findingsOf, type Fields } from '#lib/core/log/replay.ts';
import type { Row } from '#lib/core/log/row-fault.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';

type RowOf<Query extends (...given: never[]) => Promise<readonly unknown[]>> = Awaited<ReturnType<Query>>[number];

/** What a row says, in the fields of the log: texts as their hashes. Every hash is computed from what is there now. */
export const captureRow = ({ capture, bytes }: RowOf<typeof capturesWithOriginals>): Row => ({
  id: capture.id,
  fields: {
    ...capture,
    circumstances: undefined,
    sha256: sha256Hex(capture.text),
    keptOriginalSha256: capture.originalSha256,
    originalSha256: bytes === null ? null : sha256Hex(bytes),
    withdrawn: capture.withdrawnAt !== null,
  },
});

export const textRow = ({ articleId, number, text, sha256 }: RowOf<typeof textsOfArticles>): Row => ({
  id: `${articleId}/${number}`,
  fields: { sha256: sha256Hex(text), textSha256: sha256 },
});

export const evidenceRow = (
  { exact, withdrawnAt, ...item }: RowOf<typeof allEvidence>,
  { textSha256, isRepeat }: { readonly textSha256: string | undefined; readonly isRepeat: boolean },
): Row => ({
  id: item.id,
  fields: {
    ...item,
    captureSha256: textSha256,
    quoteSha256: exact === null ? null : sha256Hex(exact),
    saysSha256: evidenceSaysHash(item),
    withdrawn: withdrawnAt !== null && !isRepeat,
  },
});

export const rulingRow = ({ withdrawnAt, ...ruling }: RowOf<typeof allRulings>): Row => ({
  id: ruling.id,
  fields: { ...ruling, withdrawn: withdrawnAt !== null },
});

export const flagRow = ({ withdrawnAt, answer, ...flag }: RowOf<typeof allFlags>): Row => ({
  id: flag.id,
  fields: { ...flag, answerSha256: answer === null ? null : sha256Hex(answer), withdrawn: withdrawnAt !== null },
});

export const checkRow = (check: RowOf<typeof allChecks>, findings: readonly RowOf<typeof allFindings>[]): Row => ({
  id: check.id,
  fields: {
    ...check,
    // Open again, it is its author's draft.
    status: check.status === 'closed' ? 'closed' : 'open',
    rationaleSha256: sha256Hex(check.rationale),
    ...findingsOf(findings.map(({ attributionId, said }) => [attributionId, said])),
  },
});

/** @param judged what the log says; while a claim is at work, its words are nobody's verdict */
export const claimRow = (
  { id, code, text, state, withdrawnAt }: RowOf<typeof wordingOfClaims>,
  { chain, judged }: { readonly chain: readonly RowOf<typeof linksInForce>[]; readonly judged: Fields | undefined },
): Row => ({
  id,
  fields: { ...judged, code, ...(state === 'final' && withdrawnAt === null ? judgedWording(text, chain) : {}) },
});

export const decisionRow = ({ withdrawnAt, ...decision }: RowOf<typeof allDecisions>): Row => ({
  id: decision.id,
  fields: { ...decision, withdrawn: withdrawnAt !== null },
});

export const signOffRow = ({ ground: _ground, model, ...signOff }: RowOf<typeof allSignOffs>): Row => ({
  id: signOff.id,
  fields: { ...signOff, modelSha256: model === null ? null : sha256Hex(model) },
});
