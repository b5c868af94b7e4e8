import type { Db } from '#db/db.ts';
import { stateEventsBefore } from '#db/queries/report-rows.ts';
import type { ArticleId, CheckId } from '#lib/core/ids.ts';
import { checksNamed } from '#lib/core/log/seen-events.ts';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';

/**
 * The last entry of the log that a report of the article rests on. What somebody does in a check that is open or blind is
 * no part of it: neither shall a new number say that they did something, nor the same report come in other bytes.
 */
export async function lastEvent(
  db: Db,
  articleId: ArticleId,
  openToAll: ReadonlySet<CheckId>,
): Promise<LogEntry | undefined> {
  let before: number | undefined;
  for (;;) {
    const events = await stateEventsBefore(db, articleId, { before, limit: AT_ONCE });
    const found = events.find((event) => checksNamed(event.payload).every((id) => openToAll.has(id)));
    if (found || events.length < AT_ONCE) return found && { sequence: found.sequence, hash: found.hash };
    before = events.at(-1)?.sequence;
  }
}

/** Mostly the first fits; checks that are open now rarely have more behind them. */
const AT_ONCE = 20;
