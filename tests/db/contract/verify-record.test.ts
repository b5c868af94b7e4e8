import { expect, it } from 'vitest';
import { headKeys, headVerifier } from '#lib/head-keys.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { checkedStory } from '../../support/checked-story.ts';
import { eachEngine } from '../../support/database.ts';
import { value } from '../../support/scenario.ts';

const keys = headKeys('the secret of a newsroom, long enough to be one');

eachEngine((_engine, open) => {
  it('proves a story that is signed off by its log, on whichever engine', async () => {
    const { room, articleId } = await checkedStory(await open());
    const { article } = value(await reportView(room.as(room.edda), { id: articleId }));
    value(await signOffArticle({ ...room.as(room.edda), signer: keys }, { articleId, version: article.version }));
    expect(await verifyRecord(room.db, { verifier: headVerifier([keys.publicKey]) })).toMatchObject({
      ok: true,
      value: { heads: 1 },
    });
  });
});
