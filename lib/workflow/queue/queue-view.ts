import { claimsInQueue, countCheckedSince, countQueue, type QueueRow } from '#db/queries/claims-in-queue.ts';
import { draftPassages } from '#db/queries/draft-passages.ts';
import { QUEUE_ROWS, queueChains } from '#db/queries/queue-chains.ts';
import {
  MOST_COUNTED,
  QUEUE_SECTIONS,
  shareRoom,
  type QueueFilter,
  type QueueSection,
} from '#lib/core/claims/queue.ts';
import type { UserId } from '#lib/core/ids.ts';
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

/** `chain`: who said it, outermost first. `draftPassages`: what the reviewer's own open check holds, in no counter yet. */
export type QueueItem = QueueRow & { readonly chain: readonly string[]; readonly draftPassages: number };

const DAY = 24 * 3_600_000;
/** No section that holds something shows fewer. */
const LEAST = 5;

/** What lies before one reviewer. */
export async function queueView(
  { db, actor, now, zone = 'UTC' }: Context,
  { filter }: { readonly filter: QueueFilter },
): Promise<Result<QueueView, Problem>> {
  const allowed = permits(actor, 'queue.read');
  if (!allowed.ok) return allowed;

  const today = endOfDay(zone, now);
  const wanted = filter === 'second' ? (['second'] as const) : QUEUE_SECTIONS;
  const asked = { reviewer: actor.id, filter, today };
  const [counts, checkedThisWeek] = await Promise.all([
    countQueue(db, { ...asked, most: MOST_COUNTED }),
    countCheckedSince(db, actor.id, now - 7 * DAY),
  ]);
  const rooms = shareRoom(
    wanted.map((section) => counts[section]),
    { room: QUEUE_ROWS, least: LEAST },
  );
  const shown = await Promise.all(
    wanted.map(async (section, index) => {
      const most = rooms[index] ?? 0;
      return { section, rows: most === 0 ? [] : await claimsInQueue(db, { ...asked, section, most }) };
    }),
  );
  const all = shown.flatMap(({ rows }) => rows);
  const [chainOf, draftOf] = await Promise.all([chainsOf(db, all), draftsOf(db, actor.id, all)]);
  const sections = shown
    .filter(({ rows }) => rows.length > 0)
    .map(({ section, rows }) => ({
      section,
      // What came in between the two questions is counted as well.
      count: Math.max(counts[section], rows.length),
      rows: rows.map((row) => ({ ...row, chain: chainOf(row), draftPassages: draftOf(row) })),
    }));
  return ok({ sections, checkedThisWeek, first: sections[0]?.rows[0] ?? null });
}

async function chainsOf(db: Context['db'], rows: readonly QueueRow[]) {
  const links = rows.length === 0 ? [] : await queueChains(db, [...new Set(rows.map(({ id }) => id))]);
  const byClaim = Map.groupBy(links, (link) => link.claimId);
  return ({ id }: QueueRow): readonly string[] => (byClaim.get(id) ?? []).map(nameOf);
}

async function draftsOf(db: Context['db'], reviewer: UserId, rows: readonly QueueRow[]) {
  const drafts = rows.length === 0 ? [] : await draftPassages(db, reviewer, [...new Set(rows.map(({ id }) => id))]);
  const byClaim = new Map(drafts.map(({ claimId, n }) => [claimId, n]));
  return ({ id }: QueueRow): number => byClaim.get(id) ?? 0;
}

const nameOf = (link: Awaited<ReturnType<typeof queueChains>>[number]): string =>
  link.registeredName ?? link.sourceName ?? link.sourceText ?? link.cueText;
