import { guarded, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';

type NewSource = Tables['sources']['$inferInsert'];

/**
 * A source and its own name among the aliases, by which it is found. Refused as stale when somebody registered the name
 * a moment ago: then theirs is the one to use.
 */
export const registerSource = (source: NewSource): readonly Write[] => [
  guarded('source', (q, { sources }) => q.insert(sources).values(source).onConflictDoNothing()),
  guarded('source', (q, { sourceAliases }) =>
    q
      .insert(sourceAliases)
      .values({ aliasKey: source.nameKey, alias: source.name, sourceId: source.id })
      .onConflictDoNothing(),
  ),
];
