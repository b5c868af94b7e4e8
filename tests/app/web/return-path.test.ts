import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localPath } from '#lib/web/return-path.ts';

it.each([
  ['/queue', '/queue'],
  ['/claims?code=disputed&q=a%20b', '/claims?code=disputed&q=a%20b'],
  ['/articles/../queue', '/queue'],
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
  `/${'x'.repeat(3000)}`,
])('goes home from %j', (path) => {
  expect(localPath(path)).toBe('/');
});

it('never leaves the site, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[/\\.\s@:a-z]{0,12}$/)), (asked) => {
      const path = localPath(asked);
      expect(localPath(path)).toBe(path);
      expect(new URL(path, 'https://desk.example.org').origin).toBe('https://desk.example.org');
      expect(new URL(`https://desk.example.org${path}`).origin).toBe('https://desk.example.org');
    }),
  );
});
