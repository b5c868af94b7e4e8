import { expect, it } from 'vitest';
import { MOST_CLAIMS } from '#lib/core/claims/limits.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { openTestDatabase } from '../../support/database.ts';
import { importedArticle, newsroom, refusal } from '../../support/scenario.ts';

it('no claim is added above what one article may hold', async () => {
  const room = await newsroom(await openTestDatabase());
  const paid = (n: number) => `District ${n} paid ${n + 7} million euros for roads.`;
  const id = await importedArticle(room, Array.from({ length: MOST_CLAIMS }, (_, n) => paid(n)).join('\n\n'));
  const claim = { id, text: 'District 0 paid.', kind: 'event' as const, spans: [{ start: 0, end: 15 }] };
  expect(refusal(await addClaim(room.as(room.edda), claim))).toMatchObject({
    kind: 'too_large',
    message: expect.stringContaining('The text has 3,001 claims.') as string,
  });
});
