import { eventsBefore } from '#db/queries/events-before.ts';
import type { ChainBreak, ChainPoint } from '#lib/core/log/chain.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { seenBy } from './seen-by.ts';
import { verifyChain } from './verify-chain.ts';

export type AuditView = {
  readonly entries: readonly Omit<Awaited<ReturnType<typeof eventsBefore>>[number], 'actorId' | 'payload'>[];
  /** The sequence before which the next page begins; null on the last. */
  readonly next: number | null;
  /** What walking the whole chain found; null when it was not asked for. */
  readonly chain: Result<ChainPoint, ChainBreak> | null;
};

const PAGE = 100;

/**
 * The log, the newest entries first, without those of checks that are blind to this person; with `verify`, the chain is
 * walked as well.
 */
export async function auditView(
  context: Context,
  { before, verify }: { readonly before?: number | undefined; readonly verify: 'no' | 'yes' },
): Promise<Result<AuditView, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'audit.read');
  if (!allowed.ok) return allowed;
  const [rows, chain] = await Promise.all([
    eventsBefore(db, { before, limit: PAGE + 1 }),
    verify === 'yes' ? verifyChain(db) : null,
  ]);
  const page = rows.slice(0, PAGE);
  const isSeen = await seenBy(context, page);
  const entries = page.filter(isSeen).map(({ actorId: _actorId, payload: _payload, ...entry }) => entry);
  return ok({ entries, next: rows.length > PAGE ? (page.at(-1)?.sequence ?? null) : null, chain });
}
