import { inArray } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { inChunks } from '#db/parameters.ts';
import { placeholders, prepared } from '#db/prepared.ts';
import type { UserId } from '#lib/core/ids.ts';

/** Names by id; nobody is asked twice, and no query is made for nobody. */
export async function peopleNames(db: Db, ids: Iterable<UserId | null>): Promise<Readonly<Record<UserId, string>>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const found = await Promise.all(inChunks(wanted, SOME).map((some) => namesOf(db, PEOPLE.values(some))));
  return Object.fromEntries(found.flat().map((row) => [row.id, row.name]));
}

/** More than have to do with one claim. */
const SOME = 10;
const PEOPLE = placeholders('person', SOME);

const namesOf = prepared<ReturnType<typeof PEOPLE.values>, { readonly id: UserId; readonly name: string }>(
  ({ read, tables: { users } }) =>
    read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, PEOPLE.list)),
);
