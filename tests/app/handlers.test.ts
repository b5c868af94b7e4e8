import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STANDALONE } from '../../scripts/build-app.ts';
import { builtActions } from './support/ask.ts';
import { actionFiles, findHandlers } from './support/handlers.ts';

/** next-auth answers here; lib/web/next-auth.ts gives it the same limits and the same origin check. */
const NOT_OURS = ['app/api/auth/[...nextauth]/route.ts GET', 'app/api/auth/[...nextauth]/route.ts POST'];

/** Next's own pages for what is not there and what failed, and the picture in a browser's tab. */
const NEXTS_OWN = ['/_not-found/page', '/_global-error/page', '/icon.svg/route'];

const handlers = await findHandlers();

describe('everything that answers a request', () => {
  it('is made by a wrapper, and so declares its permission', () => {
    const undeclared = handlers.filter(({ permission }) => permission === null);
    expect(undeclared.map(({ file, name }) => `${file} ${name}`)).toEqual(NOT_OURS);
  });

  it('says "use server" for a whole file, never inside a function, where the wrapper would not reach', () => {
    for (const file of actionFiles()) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).toMatch(/^'use server';\n/);
      expect(text.match(/(['"])use server\1/g), file).toHaveLength(1);
    }
  });

  it('has no loading.tsx: an answer that has begun with a skeleton can no longer be a 403, a 404 or a redirect', () => {
    expect(globSync('app/**/loading.tsx')).toEqual([]);
  });

  it('is known here, whatever the build made of the sources', () => {
    const files = new Set(handlers.map(({ file }) => file.replace(/^app(.*)\.tsx?$/, '$1')));
    const routes = JSON.parse(
      readFileSync(join(STANDALONE, '.next', 'app-path-routes-manifest.json'), 'utf8'),
    ) as object;
    const unknown = Object.keys(routes).filter((route) => !files.has(route) && !NEXTS_OWN.includes(route));
    expect(unknown).toEqual([]);
    const actions = new Set(handlers.map(({ file, name }) => `${file} ${name}`));
    expect(builtActions().filter(({ file, name }) => !actions.has(`${file} ${name}`))).toEqual([]);
  });
});
