import { expect, it } from 'vitest';
import { packQueue, unpackQueue } from '#app/(signed-in)/queue/_components/packed-queue.ts';
import type { UserId } from '#lib/core/ids.ts';

it('comes out as it went in, each claim with the address of its desk', () => {
  const packed = packQueue({
    filter: 'all',
    me: 'ana' as UserId,
    checkedThisWeek: 3,
    sections: [
      {
        section: 'due',
        count: 7,
        rows: [
          [
            'c1',
            'a1',
            'The bridge </script> is “closed”.',
            'event',
            'bridge',
            true,
            'no passages',
            1,
            2,
            'open',
            '3 h',
            false,
          ],
        ],
      },
    ],
  });
  expect(unpackQueue(packed)).toEqual({
    filter: 'all',
    me: 'ana',
    checkedThisWeek: 3,
    sections: [
      {
        section: 'due',
        count: 7,
        rows: [
          {
            id: 'c1',
            href: '/articles/a1?claim=c1',
            text: 'The bridge </script> is “closed”.',
            under: 'event',
            article: 'bridge',
            demonstration: true,
            links: 'no passages',
            contradictions: 1,
            flags: 2,
            status: 'open',
            age: '3 h',
            late: false,
          },
        ],
      },
    ],
  });
});
