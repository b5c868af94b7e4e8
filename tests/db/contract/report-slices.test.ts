import { beforeEach, describe, expect, it } from 'vitest';
import {
  checkersOfArticle,
  dispositionsInForce,
  evidenceInForce,
  findingsInForce,
  queriesInForce,
  searchesInForce,
  verdictsOfArticle,
} from '#db/queries/report-rows.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { policyIs, value } from '../../support/scenario.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';

eachEngine((_engine, open) => {
  describe('the rows of a report', () => {
    let room: DeskRoom;
    let ids: readonly ClaimId[];
    beforeEach(async () => {
      room = await deskRoom(await open());
      await policyIs(room.room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'none' } });
      ids = [await room.claim('passengers', ['Orvale Post']), await room.claim('resigned')];
      for (const id of ids) {
        await room.withPost(room.ana, id);
        value(await logSearch(room.as(room.ana), { id, place: 'register', terms: 'ferry' }));
        await room.check(room.ana, id, { code: 'unverified' });
        const { version } = (await room.detail(room.edda, id)).claim;
        value(
          await setDisposition(room.as(room.edda), { id, claimVersion: version, kind: 'stet', reason: 'as it is' }),
        );
      }
    });

    it('are those of all claims when some are asked for after others', async () => {
      const { db, articleId } = room;
      for (const ask of [
        verdictsOfArticle,
        checkersOfArticle,
        findingsInForce,
        evidenceInForce,
        searchesInForce,
        queriesInForce,
        dispositionsInForce,
      ]) {
        const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
        const all = await ask(db, articleId);
        const slices = await Promise.all(ids.map((id) => ask(db, articleId, [id])));
        expect(sorted(slices.flat()), ask.name).toEqual(sorted(all));
        if (ask !== queriesInForce) expect(all.length, ask.name).toBeGreaterThan(0);
        expect(await ask(db, articleId, []), ask.name).toEqual([]);
      }
    });
  });
});
