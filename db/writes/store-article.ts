import { guarded, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';
import { insertRows } from './insert-rows.ts';

export type ArticleRows = {
  readonly article: Tables['articles']['$inferInsert'];
  readonly version: Tables['articleVersions']['$inferInsert'];
  readonly claims: readonly Tables['claims']['$inferInsert'][];
  readonly attributions: readonly Tables['attributions']['$inferInsert'][];
  readonly tokens: readonly Tables['claimTokens']['$inferInsert'][];
  readonly corrections: readonly Tables['corrections']['$inferInsert'][];
  readonly sources: readonly Tables['articleSources']['$inferInsert'][];
};

/** An article with its first version, its claims and their chains, many rows to a statement. */
export const storeArticle = (rows: ArticleRows): readonly Write[] => [
  guarded('article', (q, { articles }) => q.insert(articles).values(rows.article)),
  guarded('article', (q, { articleVersions }) => q.insert(articleVersions).values(rows.version)),
  ...insertRows('claims', rows.claims),
  ...insertRows('attributions', rows.attributions),
  ...insertRows('claimTokens', rows.tokens),
  ...insertRows('corrections', rows.corrections),
  ...insertRows('articleSources', rows.sources),
];
