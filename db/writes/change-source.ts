import { and, eq, inArray } from 'drizzle-orm';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { insertRows } from './insert-rows.ts';

type Source = Db['tables']['sources']['$inferInsert'];

/** Changes what the registry says of a source and raises its version; stale unless it is as it was read. */
export const changeSource = (
  { id, version }: { readonly id: SourceId; readonly version: number },
  change: Partial<Pick<Source, 'name' | 'nameKey' | 'kind' | 'owner' | 'domains'>>,
): Write =>
  guarded('source', (q, { sources }) =>
    q
      .update(sources)
      .set({ ...change, version: version + 1 })
      .where(and(eq(sources.id, id), eq(sources.version, version))),
  );

/** The names by which a source is found from now on: `gone` are keys of its own. */
export const changeAliases = (
  id: SourceId,
  {
    gone,
    made,
  }: {
    readonly gone: readonly string[];
    readonly made: readonly { readonly aliasKey: string; readonly alias: string }[];
  },
): readonly Write[] => [
  ...(gone.length === 0
    ? []
    : [
        sweeping('alias', (q, { sourceAliases }) =>
          q
            .delete(sourceAliases)
            .where(and(eq(sourceAliases.sourceId, id), inArray(sourceAliases.aliasKey, [...gone]))),
        ),
      ]),
  ...insertRows(
    'sourceAliases',
    made.map((alias) => ({ ...alias, sourceId: id })),
  ),
];
