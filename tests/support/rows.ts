import { sweeping, type Db, type Write } from '#db/db.ts';
import { mintId, type Id } from '#lib/core/ids.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';

/** Ids that differ from each other and are the same in every run. */
export function idMint(): <T extends string>() => Id<T> {
  let count = 0;
  return () => {
    count += 1;
    return mintId(
      NOON,
      Uint8Array.from({ length: 10 }, (_, i) => (count >> (8 * (9 - i))) & 0xff),
    );
  };
}

/** A moment for tests: 2026-03-09, 12:00 UTC. */
export const NOON = Date.UTC(2026, 2, 9, 12);

type AnyEvent = Omit<NewEvent, 'kind' | 'before' | 'after'> & {
  readonly kind: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

/** An event of whatever kind, with whatever it says: the log itself asks for no more than that. */
export const newEvent = (id: string, more: Partial<AnyEvent> = {}): NewEvent =>
  ({ id, at: NOON, actorId: null, kind: 'test.done', changesState: true, ...more }) as NewEvent;

/** Writes without ceremony, for what a test takes as given. */
export async function given(db: Db, ...writes: readonly Write['build'][]): Promise<void> {
  const result = await db.commit({ writes: writes.map((build) => sweeping('row', build)), events: [] });
  if (!result.ok) throw new Error(`Could not write the ${result.error.what}`);
}
