import { claimsInQueue, countCheckedSince } from '#db/queries/claims-in-queue.ts';
import { QUEUE_ROWS, queueChains, queueRows, type QueueRow } from '#db/queries/queue-rows.ts';
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
      wanted.map((section) => claimsInQueue(db, { reviewer: actor.id, section, filter, today, most: MOST_COUNTED })),
    ),
    countCheckedSince(db, actor.id, now - 7 * DAY),
  ]);
  const rooms = shareRoom(
    waiting.map((claims) => claims.length),
    { room: QUEUE_ROWS, least: LEAST },
  );
  const shown = waiting.map((claims, index) => claims.slice(0, rooms[index]));
  const items = await itemsOf(db, shown.flat());
  const sections = wanted
    .map((section, index) => ({
      section,
      count: waiting[index]?.length ?? 0,
      rows: (shown[index] ?? []).flatMap((id) => items.get(id) ?? []),
    }))
    .filter(({ rows }) => rows.length > 0);
  return ok({ sections, checkedThisWeek, first: sections[0]?.rows[0] ?? null });
}

async function itemsOf(db: Context['db'], claims: readonly ClaimId[]): Promise<ReadonlyMap<ClaimId, QueueItem>> {
  if (claims.length === 0) return new Map();
  const [rows, links] = await Promise.all([queueRows(db, claims), queueChains(db, claims)]);
  const names = Map.groupBy(links, (link) => link.claimId);
  return new Map(rows.map((row) => [row.id, { ...row, chain: (names.get(row.id) ?? []).map(nameOf) }]));
}

const nameOf = (link: Awaited<ReturnType<typeof queueChains>>[number]): string =>
  link.registeredName ?? link.sourceName ?? link.sourceText ?? link.cueText;
