import { guarded, sweeping, type Write } from '#db/db.ts';
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
  ...batches(rows.claims).map((batch) => sweeping('claim', (q, { claims }) => q.insert(claims).values(batch))),
  ...batches(rows.attributions).map((batch) =>
    sweeping('claim', (q, { attributions }) => q.insert(attributions).values(batch)),
  ),
  ...batches(rows.tokens).map((batch) =>
    sweeping('claim', (q, { claimTokens }) => q.insert(claimTokens).values(batch)),
  ),
  ...insertRows('corrections', rows.corrections),
  ...batches(rows.sources).map((batch) =>
    sweeping('source', (q, { articleSources }) => q.insert(articleSources).values(batch)),
  ),
];

/** A row of claims has some thirty values, and SQLite takes 32,766 in one statement. */
const ROWS_A_STATEMENT = 500;

const batches = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT),
  );
