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

/** Both as it came and as it goes out: an address bar and a `Location` hold this much everywhere. */
const LONGEST = 2000;

/**
 * A path on this site, and never another site: `//host`, `/\host`, `/..//host` and whole addresses come back as `/`.
 * What it returns it also keeps: a form carries the path that the page has already looked at.
 */
export function localPath(path: string | null | undefined): Route {
  if (!path?.startsWith('/') || path.length > LONGEST) return HOME;
  const url = URL.canParse(path, HERE) ? new URL(path, HERE) : null;
  if (url?.origin !== HERE || AMBIGUOUS.test(url.pathname)) return HOME;
  const kept = `${url.pathname}${url.search}`;
  return (kept.length > LONGEST ? '/' : kept) as Route;
}

const HOME = '/' as Route;
const HERE = 'http://here.invalid';
/**
 * Two slashes may name another host once the dots before them are resolved, and a server in between may decode what is
 * encoded here (slash, backslash, control characters). No page of ours has any of these in its path.
 */
const AMBIGUOUS = /\/\/|%(?:2f|5c|[01][0-9a-f]|7f)/i;
