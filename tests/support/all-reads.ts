import type { ArticleId, CaptureId, ClaimId, SourceId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Context } from '#lib/workflow/context.ts';
import { REPORT_FORMATS } from '#lib/core/reports/formats.ts';
import { listArticles } from '#lib/workflow/articles/list-articles.ts';
import { listClaims } from '#lib/workflow/claims/list-claims.ts';
import { dashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { decideView } from '#lib/workflow/decide/decide-view.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDeskPart } from '#lib/workflow/desk/read-desk-part.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { readPassages } from '#lib/workflow/desk/read-passages.ts';
import { readSheet } from '#lib/workflow/desk/read-sheet.ts';
import { readWhy } from '#lib/workflow/desk/read-why.ts';
import { auditView } from '#lib/workflow/log/audit-view.ts';
import { readAccount } from '#lib/workflow/people/read-account.ts';
import { policyView } from '#lib/workflow/policy/policy-view.ts';
import { myNextClaim } from '#lib/workflow/queue/my-next-claim.ts';
import { queueView } from '#lib/workflow/queue/queue-view.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { listSources } from '#lib/workflow/sources/list-sources.ts';
import { sourceView } from '#lib/workflow/sources/source-view.ts';

/** As much of a newsroom as everything that may be read there is asked of. */
export type ReadRoom = {
  readonly articleId: ArticleId;
  readonly claims: readonly ClaimId[];
  readonly captures: readonly { readonly captureId: CaptureId; readonly sourceId: SourceId }[];
  /** Who gave the first check. */
  readonly ana: Actor;
  /** What the second checker’s questions are asked with, always at one moment. */
  readonly second: (actor: Actor) => Context;
};

export type Ask<R extends ReadRoom = ReadRoom> = (room: R, actor: Actor) => Promise<unknown>;
export const ofClaims =
  <R extends ReadRoom = ReadRoom>(ask: (room: R, actor: Actor, id: ClaimId) => Promise<unknown>): Ask<R> =>
  (room, actor) =>
    inTurn(room.claims, (id) => ask(room, actor, id));
const ofCaptures =
  (ask: (room: ReadRoom, actor: Actor, one: { captureId: CaptureId; sourceId: SourceId }) => Promise<unknown>): Ask =>
  (room, actor) =>
    inTurn(room.captures, (one) => ask(room, actor, one));

export async function inTurn<T>(items: readonly T[], ask: (item: T) => Promise<unknown>): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

const QUEUE_FILTERS = ['all', 'second', 'high', 'one_origin', 'asked'] as const;
const NEEDS = ['disposition', 'decision', 'second_check', 'attention', 'answer', 'override'] as const;

/** Every page and every answer that a second checker may read. */
export const READS: Readonly<Record<string, Ask>> = {
  readDesk: (room, actor) => readDesk(room.second(actor), { id: room.articleId }),
  readDeskPart: (room, actor) => readDeskPart(room.second(actor), { id: room.articleId, part: 0 }),
  readClaim: ofClaims((room, actor, id) => readClaim(room.second(actor), { id })),
  readWhy: ofClaims((room, actor, id) => readWhy(room.second(actor), { id })),
  readPassages: ofClaims((room, actor, id) => readPassages(room.second(actor), { id })),
  readCapture: ofCaptures((room, actor, { captureId }) =>
    readCapture(room.second(actor), { id: captureId, article: room.articleId }),
  ),
  readSheet: (room, actor) => readSheet(room.second(actor), { id: room.articleId }),
  queueView: (room, actor) => inTurn(QUEUE_FILTERS, (filter) => queueView(room.second(actor), { filter })),
  myNextClaim: (room, actor) => myNextClaim(room.second(actor)),
  listArticles: (room, actor) => listArticles(room.second(actor), {}),
  listClaims: (room, actor) =>
    inTurn(
      [
        {},
        { q: 'zorblatt' },
        { q: 'passengers' },
        { origins: 'one' as const },
        { code: 'none' as const },
        { code: 'not_checkable' as const },
        { checker: room.ana.id },
        ...NEEDS.map((needs) => ({ needs })),
      ],
      (filter) => listClaims(room.second(actor), { filter }),
    ),
  listSources: (room, actor) => listSources(room.second(actor), {}),
  sourceView: ofCaptures((room, actor, { sourceId }) => sourceView(room.second(actor), { id: sourceId })),
  reportView: (room, actor) => reportView(room.second(actor), { id: room.articleId }),
  exportReport: (room, actor) =>
    inTurn(REPORT_FORMATS, (format) => exportReport(room.second(actor), { articleId: room.articleId, format })),
  dashboardView: (room, actor) => dashboardView(room.second(actor)),
  decideView: (room, actor) =>
    inTurn([undefined, ...room.claims], (claim) => decideView(room.second(actor), { claim })),
  auditView: (room, actor) => auditView(room.second(actor), { verify: 'no' }),
  policyView: (room, actor) => policyView(room.second(actor)),
  readAccount: (room, actor) => readAccount(room.second(actor)),
};
