import { sql } from 'drizzle-orm';
import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { People } from './people.ts';
import type { SourceId, UserId } from '#lib/core/ids.ts';
import { SOURCE_KINDS, SOURCE_RELATIONS, type SourceKind, type SourceRelation } from '#lib/core/sources/source.ts';

/** Who speaks or publishes, whatever story cites them. */
export function defineRegistry(kit: Kit, { users }: People) {
  const sources = kit.table(
    'sources',
    {
      id: kit.id<SourceId>('id').primaryKey(),
      name: kit.text('name').notNull(),
      /** The name folded for matching; unique over live sources and aliases together is kept by source_aliases. */
      nameKey: kit.text('name_key').notNull().unique(),
      kind: kit.choice<SourceKind>('kind').notNull(),
      owner: kit.text('owner'),
      language: kit.text('language'),
      homePage: kit.text('home_page'),
      /** Hosts that its pages are published under, without `www.`. */
      domains: kit
        .json<readonly string[]>('domains')
        .notNull()
        .default(sql`'[]'`),
      createdBy: kit.id<UserId>('created_by').references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      version: kit.integer('version').notNull().default(1),
    },
    (t) => [kit.check('sources_kind', oneOf(t.kind, SOURCE_KINDS)), kit.index('sources_name').on(t.name, t.id)],
  );

  const sourceAliases = kit.table(
    'source_aliases',
    {
      /** Every source has its own name here too, so that one look-up finds it. */
      aliasKey: kit.text('alias_key').primaryKey(),
      alias: kit.text('alias').notNull(),
      sourceId: kit
        .id<SourceId>('source_id')
        .notNull()
        .references(() => sources.id),
    },
    (t) => [kit.index('source_aliases_source').on(t.sourceId)],
  );

  const sourceRelations = kit.table(
    'source_relations',
    {
      fromId: kit
        .id<SourceId>('from_id')
        .notNull()
        .references(() => sources.id),
      toId: kit
        .id<SourceId>('to_id')
        .notNull()
        .references(() => sources.id),
      relation: kit.choice<SourceRelation>('relation').notNull(),
      withdrawnAt: kit.time('withdrawn_at'),
    },
    (t) => [
      kit.primaryKey({ columns: [t.fromId, t.toId, t.relation] }),
      kit.check('source_relations_relation', oneOf(t.relation, SOURCE_RELATIONS)),
      kit.index('source_relations_to').on(t.toId),
    ],
  );

  return { sources, sourceAliases, sourceRelations };
}

export type Registry = ReturnType<typeof defineRegistry>;
