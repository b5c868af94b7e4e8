import type { Route } from 'next';

/** Every address of the app, as a function: no link is written by hand. */
export const paths = {
  home: () => at('/'),
  signIn: (next?: string) => at('/sign-in', { next }),
  setup: () => at('/setup'),
  invitation: (token: string) => at(`/invite/${token}`),
  account: () => at('/account'),

  queue: (filters: Query = {}) => at('/queue', filters),
  articles: (filters: Query = {}) => at('/articles', filters),
  newArticle: () => at('/articles/new'),
  article: (id: string, query: { readonly claim?: string | undefined; readonly view?: string | undefined } = {}) =>
    at(`/articles/${id}`, query),
  articleReport: (id: string, query: { readonly page?: number } = {}) =>
    at(`/articles/${id}/report`, { page: query.page?.toString() }),
  decide: (filters: Query = {}) => at('/decide', filters),
  claims: (filters: Query = {}) => at('/claims', filters),
  sources: (filters: Query = {}) => at('/sources', filters),
  source: (id: string) => at(`/sources/${id}`),
  dashboard: (filters: Query = {}) => at('/dashboard', filters),

  adminPeople: () => at('/admin/people'),
  adminPolicy: () => at('/admin/policy'),
  adminAudit: (filters: Query = {}) => at('/admin/audit', filters),
};

/** Undefined values are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

function at(path: string, query: Query = {}): Route {
  const given = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  const pairs = given.map(([name, value]): [string, string] => [name, String(value)]);
  // Ids and words need no encoding, and a page has many of them.
  const search = pairs.every(([, value]) => PLAIN.test(value))
    ? pairs.map(([name, value]) => `${name}=${value}`).join('&')
    : new URLSearchParams(pairs).toString();
  // Next checks its typed routes against what exists at build time; this table is where they are kept right by hand.
  return (search === '' ? path : `${path}?${search}`) as Route;
}

const PLAIN = /^[\w-]*$/;
