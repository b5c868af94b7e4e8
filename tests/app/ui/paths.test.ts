import { expect, it } from 'vitest';
import { paths } from '#app/_ui/paths.ts';

it('leaves out what is not given', () => {
  expect(paths.queue({ show: undefined })).toBe('/queue');
  expect(paths.article('a1', { claim: 'c1' })).toBe('/articles/a1?claim=c1');
  expect(paths.claims({ assignee: 'none', code: 'not_checkable' })).toBe('/claims?assignee=none&code=not_checkable');
});

it('encodes what an address cannot hold as it is', () => {
  expect(paths.claims({ q: 'a&b=c d', code: 'none' })).toBe('/claims?q=a%26b%3Dc+d&code=none');
  expect(paths.signIn('/queue?show=high')).toBe('/sign-in?next=%2Fqueue%3Fshow%3Dhigh');
});
