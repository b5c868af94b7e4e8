import type { eventsOfClaim } from '#db/queries/claim-file.ts';
import type { CheckId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-words.ts';
import type { HistoryEntry } from '#lib/schema/claim-detail.ts';
import type { Case } from './load-case.ts';

type EventRow = Awaited<ReturnType<typeof eventsOfClaim>>[number];

/** What happened to a claim, newest first, without what belongs to checks that this person may not read. */
export function presentHistory(events: readonly EventRow[], { readable, checks }: Case): readonly HistoryEntry[] {
  const known = new Set(checks.map((check) => check.id));
  const hidden = (id: CheckId | null) => id !== null && known.has(id) && !readable.has(id);
  return events
    .filter((event) => !hidden(checkOf(event.payload)))
    .map(({ id, at, actorId, kind, reason }) => ({ eventId: id, at, by: actorId, words: eventWords(kind), reason }));
}

/** Events of a check name it in their payload as `after.checkId`. */
function checkOf(payload: string): CheckId | null {
  const parsed = JSON.parse(payload) as { readonly after?: { readonly checkId?: CheckId } | null };
  return parsed.after?.checkId ?? null;
}
