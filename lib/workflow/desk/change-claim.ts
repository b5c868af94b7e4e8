import type { Write } from '#db/db.ts';
import { guardGround } from '#db/writes/guard-ground.ts';
import { guardCopy, moveCounters } from '#db/writes/verdicts.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimChange } from '#lib/schema/desk-api.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { SIGNED_OFF } from './claim-powers.ts';
import { loadCase, type Case } from './load-case.ts';
import { readClaim } from './read-claim.ts';

/** What is to be written, decided on the case as it was read. */
export type PlannedChange<More = object> = {
  readonly writes: readonly Write[];
  /** Whether nobody but its author may see it yet: then nothing that others see is raised. */
  readonly isHidden?: boolean;
  readonly event: NewEvent;
  readonly more: More;
};

/** How often somebody may be first before we give up: two people on one claim rarely meet twice in a moment. */
export const ATTEMPTS = 4;

/**
 * For what adds to a claim, and so is right whatever else was added in the same moment: reads the case, plans, commits,
 * and begins again when somebody was first. What replaces something of another's (a check, an edit) does not go here.
 */
export async function changeOpenClaim<More extends object>(
  context: Context,
  claimId: ClaimId,
  plan: (file: Case) => Promise<Result<PlannedChange<More>, Problem>> | Result<PlannedChange<More>, Problem>,
): Promise<Result<ClaimChange & More, Problem>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const file = await loadCase(context, claimId);
    if (!file.ok) return file;
    if (file.value.article.stage !== 'checking') return fail(problem('refused', SIGNED_OFF));
    const planned = await plan(file.value);
    if (!planned.ok) return planned;
    const { writes, isHidden = false, event, more } = planned.value;
    const { ground } = file.value;
    const { id, currentVersion } = file.value.article;
    // Guards that the copy is the same and nobody signed it off; raises what a sign-off rests on.
    const article = isHidden ? guardCopy({ id, currentVersion }) : moveCounters({ id, currentVersion }, []);
    const same = ground === null ? [] : [guardGround(id, ground.marks.head)];
    const versionBefore = file.value.version;
    const told = { eventId: event.id, words: eventWords(event.kind), versionBefore, ...more };
    const committed = await context.db.commit({
      writes: [...done(context, { of: 'claim', claimId, told }), ...writes, article, ...same],
      events: [event],
    });
    if (!committed.ok) continue;
    const detail = await readClaim(context, { id: claimId });
    return detail.ok ? ok({ ...told, detail: detail.value }) : detail;
  }
  return fail(await staleClaim(context, claimId));
}

/** Somebody was first: what is there now, so that both versions can be shown. */
export async function staleClaim(context: Context, claimId: ClaimId): Promise<Problem> {
  const now = await readClaim(context, { id: claimId });
  return now.ok ? problem('stale', STALE, { theirs: now.value }) : now.error;
}

const STALE = 'Somebody changed this claim while you worked on it. Nothing of yours is lost: compare, then save again.';
