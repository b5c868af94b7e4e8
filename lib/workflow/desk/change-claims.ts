import type { Write } from '#db/db.ts';
import { chainOfClaim } from '#db/queries/chains.ts';
import { checksOfArticle } from '#db/queries/checks.ts';
import { claimsOfArticle, type ClaimRow } from '#db/queries/claims-of-article.ts';
import { deskArticle, type DeskArticleRow } from '#db/queries/desk-article.ts';
import { groundMarks } from '#db/queries/origin-ground.ts';
import { guardClaimList } from '#db/writes/guard-ground.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import { uncoveredSentences } from '#lib/core/claims/coverage.ts';
import { MOST_CLAIMS, tooMuch } from '#lib/core/claims/limits.ts';
import type { ArticleId, CheckId, ClaimId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import type { ToldOf } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { ATTEMPTS } from './change-claim.ts';
import { SIGNED_OFF } from './claim-powers.ts';
import { correctionWrites, type PlannedCorrection } from './correction-writes.ts';
import { deskEvent } from './desk-event.ts';
import { readableOnDesk, readDesk } from './read-desk.ts';

/** The copy and its list of claims, as they were read. */
export type ListFile = DeskArticleRow & {
  readonly live: readonly ClaimRow[];
  readonly withdrawn: readonly ClaimRow[];
  /** The checks on live claims that this person may read. */
  readonly readable: ReadonlySet<CheckId>;
};

type ListKind =
  | 'claim.added'
  | 'claim.edited'
  | 'claim.attributed'
  | 'claim.split'
  | 'claim.merged'
  | 'claim.dropped'
  | 'claim.restored'
  | 'claim.assigned';

/** A new list of claims, decided on the one that was read. */
export type ListPlan<K extends ListKind = ListKind> = {
  readonly [Kind in K]: ListChange & Pick<ToldOf<Kind>, 'kind' | 'before' | 'after'>;
}[K];

type ListChange = {
  readonly writes: readonly Write[];
  /** Live claims as they will be, so that the copy's coverage can be judged before anything is written. */
  readonly live: readonly ClaimRow[];
  /** What leaves the list with a reason of its own. */
  readonly dropped?: readonly { readonly sentence: string; readonly reason: string }[];
  readonly moves?: readonly { readonly from?: Code | null; readonly to?: Code | null; readonly count?: number }[];
  readonly reason?: string;
  /** The claim that the event is about, and that the desk opens next. */
  readonly claimId: ClaimId;
  /** The example that it gives of how the claims should have been; null where it corrects nothing. */
  readonly correction: PlannedCorrection | null;
};

/**
 * Changes an article's list of claims in one commit. Refused when a sentence of the copy would be left without a claim
 * and without a reason.
 */
export async function changeClaimList(
  context: Context,
  articleId: ArticleId,
  plan: Plan,
): Promise<Result<DeskChange, Problem>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const done = await changeOnce(context, articleId, plan);
    if (done !== null) return done;
  }
  return fail(await staleDesk(context, articleId));
}

/** What may be written meanwhile without the person's claim being another: a hidden check, or another claim of the list. */
const AGAIN: readonly string[] = ['checks', 'list'];

type Plan = (file: ListFile) => Promise<Result<ListPlan, Problem>> | Result<ListPlan, Problem>;

/** null when something was written meanwhile that this person may not know of; then it is decided again. */
async function changeOnce(
  context: Context,
  articleId: ArticleId,
  plan: Plan,
): Promise<Result<DeskChange, Problem> | null> {
  const { db } = context;
  const { head } = await groundMarks(db);
  const file = await listFile(context, articleId);
  if (!file) return fail(problem('not_found', 'There is no such article.'));
  if (file.article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
  const planned = await plan(file);
  if (!planned.ok) {
    return planned.error.kind === 'stale' ? fail(await staleDesk(context, articleId)) : planned;
  }
  const { live } = planned.value;
  // One that holds more already may still be made smaller.
  if (live.length > MOST_CLAIMS && live.length > file.live.length) {
    return fail(tooMuch({ what: 'claims', found: live.length, atLeast: false }));
  }
  const lost = leftAlone(file, planned.value);
  if (lost !== null) return fail(problem('refused', lost));
  const { writes, claimId, correction, live: _live, dropped: _dropped, moves = [], ...told } = planned.value;
  const event = deskEvent(context, { ...told, articleId, claimId, subjectId: claimId });
  const example = await correctionWrites(context, { eventId: event.id, version: file.version, correction });
  const answer = { eventId: event.id, words: eventWords(told.kind), claimId };
  const committed = await db.commit({
    writes: [
      ...done(context, { of: 'desk', articleId, told: answer }),
      ...writes,
      ...example,
      moveCounters(file.article, moves),
      guardClaimList(articleId, head),
    ],
    events: [event],
  });
  if (!committed.ok) {
    return AGAIN.includes(committed.error.what) ? null : fail(await staleDesk(context, articleId));
  }
  const desk = await readDesk(context, { id: articleId, claim: claimId });
  return desk.ok ? ok({ ...answer, desk: desk.value }) : desk;
}

async function listFile({ db, actor }: Context, articleId: ArticleId): Promise<ListFile | undefined> {
  const [found, rows, checks] = await Promise.all([
    deskArticle(db, articleId),
    claimsOfArticle(db, articleId),
    checksOfArticle(db, articleId),
  ]);
  if (!found) return undefined;
  const live = rows.filter((row) => row.withdrawnAt === null);
  return {
    ...found,
    live,
    withdrawn: rows.filter((row) => row.withdrawnAt !== null),
    readable: readableOnDesk(actor, live, checks),
  };
}

/** Somebody was first: the desk as it is now. */
async function staleDesk(context: Context, articleId: ArticleId): Promise<Problem> {
  const now = await readDesk(context, { id: articleId });
  return now.ok ? problem('stale', STALE, { theirs: now.value }) : now.error;
}

const STALE = 'Somebody changed these claims while you worked on them. Look at them as they are now, then try again.';

/** For a plan to say that a claim is not as the person saw it. */
export const STALE_CLAIM = problem('stale', STALE);

function leftAlone({ version, live, withdrawn }: ListFile, plan: ListPlan): string | null {
  const known = withdrawn
    .filter((row) => row.exit === 'dropped')
    .map((row) => ({ sentence: row.sentence, reason: row.withdrawnReason ?? '' }));
  const facts = { sentences: version.sentences, engine: version.uncovered };
  const before = uncoveredSentences({ ...facts, claims: live, dropped: known });
  const dropped = [...known, ...(plan.dropped ?? [])];
  const alone = uncoveredSentences({ ...facts, claims: plan.live, dropped }).filter((one) => one.reason === '');
  const fresh = alone.filter((one) => !before.some((old) => old.sentence === one.sentence));
  const sentence = version.sentences.find((one) => one.id === fresh[0]?.sentence);
  if (sentence === undefined) return null;
  return `No claim would stand for “${opening(version.text.slice(sentence.start, sentence.end))}” any more. Drop the claim with a reason instead.`;
}

const opening = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`);

/** The links of a claim once more, for a claim that is made out of it. */
export async function copiedChain(context: Context, from: ClaimId, to: readonly ClaimId[]) {
  const links = await chainOfClaim(context.db, from);
  return to.flatMap((claimId) => links.map(({ link }) => ({ ...link, id: context.newId<'attribution'>(), claimId })));
}
