import { eventsBefore } from '#db/queries/events-before.ts';
import type { ChainBreak, ChainPoint } from '#lib/core/log/chain.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { verifyChain } from './verify-chain.ts';

export type AuditView = {
  readonly entries: Awaited<ReturnType<typeof eventsBefore>>;
  /** The sequence before which the next page begins; null on the last. */
  readonly next: number | null;
  /** What walking the whole chain found; null when it was not asked for. */
  readonly chain: Result<ChainPoint, ChainBreak> | null;
};

const PAGE = 100;

/** The log, the newest entries first; with `verify`, the chain is walked as well. */
export async function auditView(
  { db, actor }: Context,
  { before, verify }: { readonly before?: number | undefined; readonly verify: 'no' | 'yes' },
): Promise<Result<AuditView, Problem>> {
  const allowed = permits(actor, 'audit.read');
  if (!allowed.ok) return allowed;
  const [rows, chain] = await Promise.all([
    eventsBefore(db, { before, limit: PAGE + 1 }),
    verify === 'yes' ? verifyChain(db) : null,
  ]);
  const entries = rows.slice(0, PAGE);
  return ok({ entries, next: rows.length > PAGE ? (entries.at(-1)?.sequence ?? null) : null, chain });
}
