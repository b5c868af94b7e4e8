import { chainsOfClaims } from '#db/queries/chains.ts';
import { claimsInQueue, countCheckedSince, countInQueue, type QueueRow } from '#db/queries/claims-in-queue.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { QUEUE_SECTIONS, shareRoom, type QueueFilter, type QueueSection } from '#lib/core/claims/queue.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { endOfDay } from '#lib/core/time/zone.ts';
import type { Context } from '#lib/workflow/context.ts';

export type QueueView = {
  /** Sections that hold something, in the order in which they are worked. */
  readonly sections: readonly {
    readonly section: QueueSection;
    readonly rows: readonly QueueItem[];
    readonly count: number;
  }[];
  readonly checkedThisWeek: number;
  readonly first: QueueItem | null;
};

/** `chain`: who said it, outermost first. */
export type QueueItem = QueueRow & { readonly chain: readonly string[] };

const DAY = 24 * 3_600_000;
/** Rows on the page, over all sections: what somebody works through before looking again. */
const SHOWN = 50;
/** No section that holds something shows fewer. */
const LEAST = 5;
/** Counting stops here, so that a long queue costs no more than a short one; the screen says "99+". */
export const MOST_COUNTED = 100;

/** What lies before one reviewer. */
export async function queueView(
  { db, actor, now, zone = 'UTC' }: Context,
  { filter }: { readonly filter: QueueFilter },
): Promise<Result<QueueView, Problem>> {
  const allowed = permits(actor, 'queue.read');
  if (!allowed.ok) return allowed;

  const today = endOfDay(zone, now);
  const wanted = filter === 'second' ? (['second'] as const) : QUEUE_SECTIONS;
  const [waiting, checkedThisWeek] = await Promise.all([
    Promise.all(
      wanted.map(async (section) => {
        const question = { reviewer: actor.id, section, filter, today };
        const rows = await claimsInQueue(db, { ...question, limit: SHOWN });
        const count = rows.length < SHOWN ? rows.length : await countInQueue(db, { ...question, most: MOST_COUNTED });
        return { section, rows, count };
      }),
    ),
    countCheckedSince(db, actor.id, now - 7 * DAY),
  ]);
  const rooms = shareRoom(
    waiting.map(({ rows }) => rows.length),
    { room: SHOWN, least: LEAST },
  );
  const found = waiting.map((one, index) => ({ ...one, rows: one.rows.slice(0, rooms[index]) }));
  const chains = await chainNames(
    db,
    found.flatMap(({ rows }) => rows.map((row) => row.id)),
  );
  const sections = found
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, rows, count }) => ({
      section,
      count,
      rows: rows.map((row) => ({ ...row, chain: chains.get(row.id) ?? [] })),
    }));
  return ok({ sections, checkedThisWeek, first: sections[0]?.rows[0] ?? null });
}

async function chainNames(
  db: Context['db'],
  claims: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, readonly string[]>> {
  const names = new Map<ClaimId, string[]>();
  if (claims.length === 0) return names;
  for (const { link, registeredName } of await chainsOfClaims(db, claims)) {
    const name = registeredName ?? link.sourceName ?? link.sourceText ?? link.cueText;
    names.set(link.claimId, [...(names.get(link.claimId) ?? []), name]);
  }
  return names;
}
