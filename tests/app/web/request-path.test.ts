import fc from 'fast-check';
import { expect, it } from 'vitest';
import { requestPath } from '#lib/web/request-path.ts';

it.each([
  ['/queue', '/queue'],
  ['/claims?q=%ff', '/claims?q=%ff'],
  ['/articles/caf%C3%A9', '/articles/caf%C3%A9'],
  ['http://evil.example/claims?q=a', '/claims?q=a'],
  ['*', '/'],
  ['nonsense', '/'],
  ['javascript:alert(1)', '/'],
  ['evil.example:443', '/'],
  ['/%ff', '/%EF%BF%BD'],
  ['/a%c3/b', '/a%EF%BF%BD/b'],
  ['/100%', '/100%25'],
  ['/%zz?x=%', '/%25zz?x=%'],
])('of %s is %s', (target, path) => {
  expect(requestPath(target)).toBe(path);
});

it('can always be decoded', () => {
  const piece = fc.constantFrom('%', '%f', '%ff', '%C3', '%A9', '%2f', '%00', 'a', '/', '?', '%E2%82', '%F0%9F%98%80');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const [path = ''] = requestPath(`/${pieces.join('')}`).split('?');
      expect(() => decodeURIComponent(path)).not.toThrow();
    }),
  );
});
