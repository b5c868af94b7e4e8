import { beforeEach, describe, expect, it } from 'vitest';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { checksOfArticle } from '#db/queries/checks.ts';
import {
  claimIdsOfArticle,
  claimLinesOfArticle,
  claimsOfArticle,
  droppedOfArticle,
} from '#db/queries/claims-of-article.ts';
import { dispositionsOfArticle, openQueriesOfArticle } from '#db/queries/desk-marks.ts';
import { evidenceMarksOfArticle } from '#db/queries/evidence.ts';
import { flagsOfArticle } from '#db/queries/flags.ts';
import { rulingsOfArticle } from '#db/queries/origin-rulings.ts';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { readDeskPart } from '#lib/workflow/desk/read-desk-part.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { refusal, value } from '../../support/scenario.ts';

type Rows = readonly {
  readonly claimId?: ClaimId;
  readonly id?: string;
  readonly link?: { readonly claimId: ClaimId };
}[];
const QUERIES: Readonly<Record<string, (db: Db, id: ArticleId, only?: readonly ClaimId[]) => Promise<Rows>>> = {
  claims: claimsOfArticle,
  chains: chainsOfArticle,
  checks: checksOfArticle,
  evidence: evidenceMarksOfArticle,
  dispositions: dispositionsOfArticle,
  queries: openQueriesOfArticle,
  flags: flagsOfArticle,
  rulings: rulingsOfArticle,
};

eachEngine((_engine, open) => {
  describe('the desk in parts', () => {
    let room: DeskRoom;
    let id: ClaimId;
    let other: ClaimId;
    beforeEach(async () => {
      room = await deskRoom(await open());
      id = await room.claim('passengers', ['Orvale Post']);
      other = await room.claim('resigned');
      await room.withPost(room.ana, id);
      const [origin] = (await room.detail(room.ana, id)).origins;
      value(await confirmOrigin(room.as(room.ana), { id, originKey: origin?.key ?? '', evidenceIds: null }));
      value(await addComment(room.as(room.edda), { id, kind: 'query', text: 'Who says so?' }));
    });

    it('asks of some claims what it asks of all', async () => {
      for (const [name, ask] of Object.entries(QUERIES)) {
        const all = await ask(room.db, room.articleId);
        const ofClaim = (row: Rows[number], claim: ClaimId) =>
          (row.link?.claimId ?? row.claimId ?? row.id) === claim || name === 'rulings';
        expect(await ask(room.db, room.articleId, [id]), name).toEqual(all.filter((row) => ofClaim(row, id)));
        expect(await ask(room.db, room.articleId, []), name).toEqual([]);
        if (name !== 'rulings')
          expect(await ask(room.db, room.articleId, [other]), name).toEqual(all.filter((row) => ofClaim(row, other)));
      }
    });

    it('has a line for each live claim in the order of the copy, and those that were taken out by themselves', async () => {
      const whole = (await claimsOfArticle(room.db, room.articleId)).filter((row) => row.withdrawnAt === null);
      const lines = await claimLinesOfArticle(room.db, room.articleId);
      expect(await claimIdsOfArticle(room.db, room.articleId)).toEqual(whole.map((row) => row.id));
      expect(lines).toEqual(
        whole.map(({ id: claim, sentence, spans, state, round, code, returnedAt, contradictionCount, flagCount }) => ({
          id: claim,
          sentence,
          spans,
          state,
          round,
          code,
          returnedAt,
          contradictionCount,
          flagCount,
        })),
      );
      const { version } = (await room.detail(room.edda, other)).claim;
      value(await dropClaim(room.as(room.edda), { id: other, claimVersion: version, reason: 'ran before' }));
      expect(await claimLinesOfArticle(room.db, room.articleId)).toEqual(lines.filter((line) => line.id !== other));
      const [dropped] = await droppedOfArticle(room.db, room.articleId);
      expect(dropped).toMatchObject({ id: other, reason: 'ran before' });
    });

    it('answers a part as the desk does', async () => {
      const desk = await room.desk();
      const part = value(await readDeskPart(room.as(room.ana), { id: room.articleId, part: 0 }));
      expect(part.claims).toEqual(desk.claims);
      expect(part.version).toEqual(desk.version);
      expect(refusal(await readDeskPart(room.as(room.ana), { id: room.articleId, part: 1 })).kind).toBe('not_found');
    });
  });
});
