import { checksToRead } from '#db/queries/claims-by-ids.ts';
import { readableChecks } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId } from '#lib/core/ids.ts';
import { checksNamed, isSeen, type SeenEvent } from '#lib/core/log/seen-events.ts';
import type { Context } from '#lib/workflow/context.ts';

/** Which entries of the log this person may learn of, wherever they happened: none of a check that is blind to them. */
export async function seenBy({ db, actor }: Pick<Context, 'db' | 'actor'>, events: readonly SeenEvent[]) {
  const named = [...new Set(events.flatMap((event) => checksNamed(event.payload)))];
  const rows = await checksToRead(db, named);
  const readable = new Set<CheckId>();
  for (const checks of Map.groupBy(rows, (row) => row.claimId).values()) {
    const [first] = checks;
    if (first) for (const id of readableChecks(actor, first.claim, checks)) readable.add(id);
  }
  const mayRead = (check: CheckId) => readable.has(check);
  return (event: SeenEvent): boolean => isSeen(event, { me: actor.id, mayRead });
}
