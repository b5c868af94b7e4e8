import { globSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { DemoRole } from '#lib/demo/people.ts';

/** Who opens a page: somebody of the newsroom, or a visitor. */
type Opener = DemoRole | 'visitor';
export type PageToOpen = { readonly path: string; readonly as: Opener };

/** Every page of the app with the addresses at which it is looked at; a page that is not named here fails the test. */
const ADDRESSES: Readonly<Record<string, (known: Known) => readonly PageToOpen[]>> = {
  '/': () => [],
  '/sign-in': () => [{ path: '/sign-in', as: 'visitor' }],
  '/setup': () => [{ path: '/setup', as: 'visitor' }],
  '/invite/[token]': () => [{ path: '/invite/no-such-token', as: 'visitor' }],
  '/account': () => [{ path: '/account', as: 'firstReviewer' }],
  '/queue': () => [
    { path: '/queue', as: 'firstReviewer' },
    { path: '/queue', as: 'editor' },
  ],
  '/articles': () => [{ path: '/articles', as: 'editor' }],
  '/articles/new': () => [{ path: '/articles/new', as: 'editor' }],
  '/articles/[id]': ({ articles }) => articles.map((id) => ({ path: `/articles/${id}`, as: 'firstReviewer' })),
  '/articles/[id]/report': ({ articles }) =>
    articles.map((id) => ({ path: `/articles/${id}/report`, as: 'signingEditor' })),
  '/decide': () => [{ path: '/decide', as: 'signingEditor' }],
  '/claims': () => [{ path: '/claims', as: 'firstReviewer' }],
  '/sources': () => [{ path: '/sources', as: 'firstReviewer' }],
  '/sources/[id]': ({ source }) => [{ path: `/sources/${source}`, as: 'firstReviewer' }],
  '/dashboard': () => [{ path: '/dashboard', as: 'editor' }],
  '/admin/people': () => [{ path: '/admin/people', as: 'admin' }],
  '/admin/policy': () => [{ path: '/admin/policy', as: 'admin' }],
  '/admin/audit': () => [{ path: '/admin/audit', as: 'admin' }],
};

/** Not found, and forbidden for a reviewer. */
const REFUSALS: readonly PageToOpen[] = [
  { path: '/no-such-page', as: 'firstReviewer' },
  { path: '/admin/people', as: 'firstReviewer' },
];

/** What is in the workspace. */
type Known = { readonly articles: readonly string[]; readonly source: string };

export function pagesToOpen(dataDir: string): readonly PageToOpen[] {
  const known = read(dataDir);
  const pages = routes().flatMap((route) => {
    const addresses = ADDRESSES[route];
    if (!addresses)
      throw new Error(`Name the addresses of ${route} in this file, so that its accessibility is tested.`);
    return addresses(known);
  });
  return [...pages, ...REFUSALS];
}

/** The pages as they stand in the folder, without the groups, which are in no address. */
function routes(): readonly string[] {
  return globSync('app/**/page.tsx')
    .filter((file) => !file.split('/').some((folder) => folder.startsWith('_')))
    .map((file) => `/${file.replace(/^app\/?/, '').replace(/\/?page\.tsx$/, '')}`.replace(/\/\([^)]+\)/g, ''))
    .map((route) => (route === '' ? '/' : route))
    .sort();
}

function read(dataDir: string): Known {
  const db = new Database(join(dataDir, 'second-source.db'), { readonly: true });
  const ids = (sql: string) => (db.prepare(sql).all() as readonly { readonly id: string }[]).map(({ id }) => id);
  const known = {
    articles: ids('select id from articles order by created_at'),
    source: ids('select source_id as id from captures union all select id from sources limit 1')[0] ?? '',
  };
  db.close();
  return known;
}
