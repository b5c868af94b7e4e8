import { expect, it } from 'vitest';
import { failedPage } from '#app/_ui/failed-page.ts';

it('says of the database what it could not do, and gives the id of the request', () => {
  expect(failedPage('database late 0189-1')).toEqual({
    words: 'The database does not answer in time. What was saved is safe. Try again in a moment.',
    errorId: '0189-1',
  });
});

it.each(['2764385', '0189-1', 'database made_up 1', 'database late'])(
  'takes any other digest, as %s, as it is',
  (digest) => {
    expect(failedPage(digest)).toEqual({
      words: 'Something went wrong on our side. What was saved is safe.',
      errorId: digest,
    });
  },
);

it('needs no digest', () => {
  expect(failedPage(undefined).errorId).toBeUndefined();
});
