import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The pattern of a path, such as /api/claims/[id]/check; `other` for what the app does not answer. */
export type PatternOf = (path: string) => string;

/** Reads the routes of the app from its build. Where there is none, as in development, all is `other`. */
export function builtRoutes(folder = '.next'): readonly string[] {
  try {
    const { staticRoutes, dynamicRoutes } = manifest.parse(
      JSON.parse(readFileSync(`${folder}/routes-manifest.json`, 'utf8')),
    );
    return [...staticRoutes, ...dynamicRoutes].map(({ page }) => page);
  } catch {
    return [];
  }
}

const pages = z.array(z.object({ page: z.string() }));
const manifest = z.object({ staticRoutes: pages, dynamicRoutes: pages });

type Node = {
  readonly literal: Map<string, Node>;
  /** The segment is whatever it is, as an id. */
  any: Node | null;
  /** This and all segments that follow. */
  rest: string | null;
  pattern: string | null;
};

/**
 * So that what is counted by path has as many names as the app has routes, whatever is asked for: neither ids nor what
 * strangers make up.
 */
export function patternsOf(routes: readonly string[]): PatternOf {
  const root = node();
  for (const route of routes) add(root, { route, segments: segmentsOf(route) });
  return (path) => {
    if (path.startsWith('/_next/')) return '/_next';
    const [bare = ''] = path.split('?', 1);
    // Longer than any of ours.
    return bare.length > 1000 ? 'other' : (find(root, segmentsOf(bare)) ?? 'other');
  };
}

const node = (): Node => ({ literal: new Map(), any: null, rest: null, pattern: null });
const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

function add(root: Node, { route, segments }: { readonly route: string; readonly segments: readonly string[] }): void {
  let at = root;
  for (const segment of segments) {
    if (segment.startsWith('[...') || segment.startsWith('[[...')) {
      at.rest = route;
      return;
    }
    if (segment.startsWith('[')) at = at.any ??= node();
    else at = at.literal.get(segment) ?? put(at, segment);
  }
  at.pattern = route;
}

function put({ literal }: Node, segment: string): Node {
  const made = node();
  literal.set(segment, made);
  return made;
}

/** As Next does: a name before whatever it is, and that before all that follows. */
function find(at: Node, [segment, ...others]: readonly string[]): string | null {
  if (segment === undefined) return at.pattern;
  const literal = at.literal.get(segment);
  return (literal && find(literal, others)) ?? (at.any && find(at.any, others)) ?? at.rest;
}
