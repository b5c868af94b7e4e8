import type { eventsOfClaim } from '#db/queries/claim-file.ts';
import { awaitsSecondCheck } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId, UserId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { isSeen } from '#lib/core/log/seen-events.ts';
import type { HistoryEntry } from '#lib/schema/claim-detail.ts';
import type { Case } from './load-case.ts';

type EventRow = Awaited<ReturnType<typeof eventsOfClaim>>[number];

/** What happened to a claim, newest first, without what belongs to checks that this person may not read. */
export function presentHistory(
  events: readonly EventRow[],
  { readable, checks, claim }: Case,
  me: UserId,
): readonly HistoryEntry[] {
  const known = new Set(checks.map((check) => check.id));
  // A check that was withdrawn is not among them: it hides nothing once nobody is blind.
  const mayRead = (id: CheckId) => readable.has(id) || !(known.has(id) || awaitsSecondCheck(claim.state));
  return events
    .filter((event) => isSeen(event, { me, mayRead }))
    .slice(0, SHOWN)
    .map(({ id, at, actorId, kind, reason }) => ({ eventId: id, at, by: actorId, words: eventWords(kind), reason }));
}

const SHOWN = 50;
