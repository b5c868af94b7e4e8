import { chainHead } from '#db/queries/chain-head.ts';
import { eventsBefore, eventsBesideHiddenChecks } from '#db/queries/events-before.ts';
import type { ChainBreak, ChainPoint } from '#lib/core/log/chain.ts';
import { seenNumbers } from '#lib/core/log/seen-numbers.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { seenBy } from './seen-by.ts';
import { verifyChain } from './verify-chain.ts';

type EventRow = Awaited<ReturnType<typeof eventsBefore>>[number];

export type AuditView = {
  /** `sequence`: the number among the entries that this person may see; that of the log once nothing is hidden. */
  readonly entries: readonly Omit<EventRow, 'actorId' | 'payload'>[];
  /** The number before which the next page begins; null on the last. */
  readonly next: number | null;
  /** What walking the whole chain found, by the same numbers; null when it was not asked for. */
  readonly chain: Result<ChainPoint, ChainBreak> | null;
};

const PAGE = 100;

/**
 * The log, the newest entries first, as if those of checks that are blind to this person had not been written: neither
 * are they shown, nor do they leave a gap in the numbers or a page that is not full. With `verify`, the chain is walked.
 */
export async function auditView(
  context: Context,
  { before, verify }: { readonly before?: number | undefined; readonly verify: 'no' | 'yes' },
): Promise<Result<AuditView, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'audit.read');
  if (!allowed.ok) return allowed;
  // The end first: what is written while the rest is read is on no page yet, so it cannot be numbered wrongly.
  const end = (await chainHead(db))?.sequence ?? Number.MAX_SAFE_INTEGER - 1;
  const { numberOf, sequenceOf } = seenNumbers(await hiddenSequences(context));
  const from = Math.min(end + 1, before === undefined ? Infinity : sequenceOf(before));
  const [rows, chain, newest] = await Promise.all([
    seenBefore(context, { before: from, limit: PAGE + 1 }),
    verify === 'yes' ? verifyChain(db) : null,
    seenBefore(context, { before: end + 1, limit: 1 }),
  ]);
  const shown = rows.slice(0, PAGE).map((row) => ({ ...row, sequence: numberOf(row.sequence) }));
  return ok({
    entries: shown.map(({ actorId: _actorId, payload: _payload, ...entry }) => entry),
    next: rows.length > PAGE ? (shown.at(-1)?.sequence ?? null) : null,
    chain: chain && chainSeen(chain, newest[0], numberOf),
  });
}

/** What holds holds for the hidden entries as well; where it ends is told by the last that may be seen. */
function chainSeen(
  chain: Result<ChainPoint, ChainBreak>,
  newest: EventRow | undefined,
  numberOf: (sequence: number) => number,
): Result<ChainPoint, ChainBreak> {
  if (!chain.ok) return fail({ ...chain.error, sequence: numberOf(chain.error.sequence) });
  return newest ? ok({ sequence: numberOf(newest.sequence), hash: newest.hash }) : chain;
}

async function hiddenSequences(context: Context): Promise<readonly number[]> {
  const beside = await eventsBesideHiddenChecks(context.db, context.actor.id);
  const isSeen = await seenBy(context, beside);
  return beside.filter((event) => !isSeen(event)).map((event) => event.sequence);
}

/** Reads on until the page is full, or the log has no more. */
async function seenBefore(
  context: Context,
  { before, limit }: { readonly before: number; readonly limit: number },
): Promise<readonly EventRow[]> {
  const found: EventRow[] = [];
  for (let next = before; ;) {
    const rows = await eventsBefore(context.db, { before: next, limit });
    const isSeen = await seenBy(context, rows);
    found.push(...rows.filter(isSeen));
    const last = rows.at(-1);
    if (rows.length < limit || last === undefined || found.length >= limit) return found.slice(0, limit);
    next = last.sequence;
  }
}
