import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtRoutes, patternsOf } from '#lib/web/route-patterns.ts';

const ROUTES = [
  '/',
  '/articles',
  '/articles/new',
  '/articles/[id]',
  '/articles/[id]/report',
  '/api/claims/[id]/check',
  '/api/auth/[...nextauth]',
  '/api/[...path]',
];
const patternOf = patternsOf(ROUTES);

describe('the pattern of a path', () => {
  it.each([
    ['/', '/'],
    ['/articles', '/articles'],
    ['/articles/', '/articles'],
    ['/articles?page=2', '/articles'],
    ['/articles/new', '/articles/new'],
    ['/articles/0189aa', '/articles/[id]'],
    ['/articles/new/report', '/articles/[id]/report'],
    ['/api/claims/1/check', '/api/claims/[id]/check'],
    ['/api/claims/1/nothing', '/api/[...path]'],
    ['/api/auth/session', '/api/auth/[...nextauth]'],
    ['/api/nothing/at/all', '/api/[...path]'],
    ['/_next/static/chunks/a.js', '/_next'],
    ['/wp-login.php', 'other'],
    ['/articles/1/2/3', 'other'],
    [`/${'a/'.repeat(10_000)}`, 'other'],
    ['', '/'],
  ])('of %s is %s', (path, pattern) => expect(patternOf(path)).toBe(pattern));

  it('is one of a few, whatever is asked for', () => {
    const known = new Set([...ROUTES, '/_next', 'other']);
    const segment = fc.oneof(fc.string(), fc.constantFrom('articles', 'api', 'claims', 'auth', 'constructor', '[id]'));
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(known).toContain(patternOf(`/${segments.join('/')}`));
      }),
    );
  });
});

it('knows no route where there is no build', () => {
  expect(builtRoutes('/nowhere')).toEqual([]);
  expect(patternsOf([])('/articles')).toBe('other');
});
