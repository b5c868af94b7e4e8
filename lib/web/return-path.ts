import type { Route } from 'next';
import { headers } from 'next/headers';

/** Set before Next sees the request, since a page does not know its own address. */
export const PATH_HEADER = 'x-second-source-path';

/** The sign-in page, with the way back to where the request was going. */
export async function signInPath(): Promise<Route> {
  const asked = (await headers()).get(PATH_HEADER);
  // What Next's router fetches ends with a mark of its own; nobody should come back to that.
  const path = localPath(asked?.replace(/[?&]_rsc=[^&]*$/, ''));
  return (path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`) as Route;
}

/** A path on this site, and never another site: `//host`, `/\host`, `/..//host` and whole addresses come back as `/`. */
export function localPath(path: string | null | undefined): Route {
  if (!path?.startsWith('/') || path.length > 2000) return '/' as Route;
  const here = 'http://here.invalid';
  const url = URL.canParse(path, here) ? new URL(path, here) : null;
  // Once its dots are resolved, a path may begin with the two slashes of another host.
  const isHere = url?.origin === here && !url.pathname.startsWith('//');
  return (isHere ? `${url.pathname}${url.search}` : '/') as Route;
}
