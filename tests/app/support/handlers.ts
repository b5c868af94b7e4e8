import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHandler } from '#lib/web/handler.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What the app answers with: the default export of a page, a method of a route, an export of a file of actions. */
export type Found = {
  readonly file: string;
  readonly name: string;
  readonly kind: 'page' | 'route' | 'action';
  /** Null where no wrapper made it. */
  readonly permission: string | null;
};

/** Every page, route method and server action in the sources, as the modules themselves export them. */
export async function findHandlers(): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of sources('**/page.tsx'))
    found.push(...(await exportsOf(file, 'page', (name) => name === 'default')));
  for (const file of sources('**/route.{ts,tsx}')) {
    found.push(
      ...(await exportsOf(file, 'route', (name) => [...METHODS, 'HEAD', 'OPTIONS'].some((one) => one === name))),
    );
  }
  for (const file of actionFiles()) found.push(...(await exportsOf(file, 'action', () => true)));
  return found;
}

/** Every file that says "use server" anywhere: at the top, or hidden in a function. */
export const actionFiles = (): readonly string[] =>
  sources('**/*.{ts,tsx}').filter((file) => /(['"])use server\1/.test(readFileSync(file, 'utf8')));

async function exportsOf(
  file: string,
  kind: Found['kind'],
  counts: (name: string) => boolean,
): Promise<readonly Found[]> {
  const exported = (await import(resolve(file))) as Readonly<Record<string, unknown>>;
  return Object.entries(exported)
    .filter(([name]) => counts(name))
    .map(([name, value]) => ({ file, name, kind, permission: isHandler(value) ? value.permission : null }));
}

/** Folders that begin with an underscore hold no routes, but they may hold actions. */
const sources = (pattern: string): readonly string[] =>
  globSync(`app/${pattern}`)
    .filter((file) => !/\/_[^/]*\/(page|route)\.tsx?$/.test(file))
    .toSorted();
