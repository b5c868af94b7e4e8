import { addSignOff, moveStage } from '#db/writes/sign-offs.ts';
import type { SignedGround } from '#db/queries/signed-ground.ts';
import { guardGround } from '#db/writes/guard-ground.ts';
import { guardPolicy } from '#db/writes/verdicts.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { maySignOff, signOffGates } from '#lib/core/reports/sign-off-gates.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { signHead } from '#lib/workflow/log/sign-head.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { readReport, type ReportReading } from './read-report.ts';
import { signOffPermission } from './sign-off-permission.ts';

type Input = { readonly articleId: ArticleId; readonly version: number };

/**
 * Signs an article off: every gate has passed, and the editor has no part in its verdicts. The report is kept as it is
 * signed, and nothing of it changes until the sign-off is withdrawn.
 */
export async function signOffArticle(context: Context, { articleId, version }: Input): Promise<Result<true, Problem>> {
  const { db, actor, now, newId, workers, signal } = context;
  const seen = permits(actor, 'article.close');
  if (!seen.ok) return seen;
  const read = await readReport(context, articleId);
  if (!read.ok) return read;
  const reading = read.value;
  const allowed = await signOffPermission(db, actor, reading);
  if (!allowed.ok) return allowed;
  const { article, rows } = reading;
  if (article.stage !== 'checking') return fail(problem('refused', 'This article is signed off already.'));
  if (article.version !== version) return fail(CHANGED);
  const blocked = signOffGates({ ...reading.gates, now }).filter((gate) => !gate.passed);
  if (!maySignOff(blocked)) return fail(problem('refused', `Not yet: ${blocked.map((gate) => gate.words).join(' ')}`));

  const id = newId();
  const policyVersion = rows.policy.version;
  const smallDesk = neededSmallDesk(reading, actor.id);
  const people = { ...reading.facts.people, [actor.id]: actor.name };
  const signed = await workers.modelToSign(
    { ...reading.facts, people, signOff: { by: actor.id, at: now, smallDesk } },
    { who: actor.id, signal },
  );
  if (!signed.ok) return signed;
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: true }),
      moveStage(article, { from: 'checking', to: 'signed_off' }),
      ...guardPolicy(policyVersion),
      guardGround(articleId, rows.ground.marks.head),
      addSignOff({
        id,
        articleId,
        versionNumber: article.currentVersion,
        editorId: actor.id,
        policyVersion,
        smallDesk,
        signedAt: now,
        model: signed.value.body,
        eventSequence: rows.lastEvent?.sequence ?? null,
        ground: Object.fromEntries(rows.origins) satisfies SignedGround,
      }),
    ],
    events: [
      deskEvent(context, {
        kind: 'article.signed-off',
        articleId,
        subjectId: id,
        policyVersion,
        after: { version: article.currentVersion, smallDesk, modelSha256: signed.value.sha256 },
      }),
    ],
  });
  if (!result.ok) return fail(CHANGED);
  if (context.signer) await signHead({ db, now, signer: context.signer }, result.value);
  return ok(true);
}

/** The report says so where the editor who signs also had a hand in the verdicts. */
const neededSmallDesk = ({ rows }: ReportReading, editor: UserId): boolean =>
  rows.policy.policy.smallDesk &&
  (rows.checkers.some((check) => check.checkerId === editor) ||
    rows.verdicts.some(({ verdict, decision }) => verdict.setBy === editor || decision?.editorId === editor));

const CHANGED = problem(
  'stale',
  'The article changed while you looked at it. Reload the page and look again before you sign.',
);
