import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from '#lib/web/return-path.ts';
import { pathsFromOutside } from '../support/paths-from-outside.ts';

it.each([
  ['/queue', '/queue'],
  ['/claims?code=disputed&q=a%20b', '/claims?code=disputed&q=a%20b'],
  ['/claims?q=%2F%2Fevil.example', '/claims?q=%2F%2Fevil.example'],
  ['/articles/../queue', '/queue'],
  [
    '/articles/01890000-0000-7000-8000-000000000000?claim=x#there',
    '/articles/01890000-0000-7000-8000-000000000000?claim=x',
  ],
])('keeps a path of this site: %s', (path, kept) => {
  expect(localPath(path)).toBe(kept);
});

it.each([
  null,
  undefined,
  '',
  'queue',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/..//evil.example',
  '/.\\/evil.example',
  '/a/../..//evil.example',
  '/%2e%2e//evil.example',
  '/%2F%2Fevil.example',
  '/%5cevil.example',
  '/queue//evil.example',
  `/${'x'.repeat(3000)}`,
  // Short as it is typed, and beyond any limit once it is encoded.
  `/${'é'.repeat(1500)}`,
])('goes home from %j', (path) => {
  expect(localPath(path)).toBe('/');
});

describe('whatever is asked for, the path', () => {
  const holds = (law: (path: string) => void) =>
    fc.assert(
      fc.property(pathsFromOutside, (asked) => {
        law(localPath(asked));
      }),
      { numRuns: 2000 },
    );

  it('stays on the site, however it is joined to it', () => {
    holds((path) => {
      const site = 'https://desk.example.org';
      expect(new URL(path, site).origin).toBe(site);
      expect(new URL(path, `${site}/articles/x/report`).origin).toBe(site);
      expect(new URL(`${site}${path}`).origin).toBe(site);
    });
  });

  it('stays on the site where somebody in between decodes it', () => {
    holds((path) => {
      const [pathname = ''] = path.split('?');
      const decoded = pathname.replaceAll(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code));
      expect(new URL(decoded, 'https://desk.example.org').origin).toBe('https://desk.example.org');
    });
  });

  it('is kept as it is when it is looked at again', () => {
    holds((path) => expect(localPath(path)).toBe(path));
  });

  it('fits into a header and a field', () => {
    holds((path) => {
      expect(path).toMatch(/^\/[!-~]*$/);
      expect(path.length).toBeLessThanOrEqual(2000);
    });
  });
});
