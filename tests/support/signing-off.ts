import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';
import { checkedStory, openStory } from './checked-story.ts';
import { policyIs, refusal, value } from './scenario.ts';

/** Signing a story off and opening it again, on whichever engine. */
export function signingOff(open: () => Promise<Db>): void {
  describe('signing off', () => {
    let story: Awaited<ReturnType<typeof checkedStory>>;
    beforeEach(async () => {
      story = await checkedStory(await open());
    });
    const view = async (actor: Actor) => value(await reportView(story.room.as(actor), { id: story.articleId }));
    const sign = async (actor: Actor, version?: number) =>
      signOffArticle(story.room.as(actor), {
        articleId: story.articleId,
        version: version ?? (await view(story.room.edda)).article.version,
      });

    it('lets an editor sign who has no part in the verdicts, once every gate has passed', async () => {
      const { room } = story;
      expect((await view(room.edda)).gates.filter((gate) => !gate.passed)).toEqual([]);
      value(await sign(room.edda));
      const after = await view(room.edda);
      expect(after.article.stage).toBe('signed_off');
      expect(after.report.signOff).toMatchObject({ by: 'Edda Editor', smallDesk: false });
      const { events } = room.db.tables;
      const [last] = await room.db.read
        .select()
        .from(events)
        .where(and(eq(events.kind, 'article.signed-off'), eq(events.articleId, story.articleId)));
      expect(after.report.manifest.signOffEvent).toEqual({ sequence: last?.sequence, hash: last?.hash });
      expect(after.report.manifest.lastEvent.sequence).toBe((last?.sequence ?? 0) - 1);
      expect(refusal(await sign(room.emil))).toMatchObject({ kind: 'refused' });
    });

    it('refuses reviewers and admins', async () => {
      for (const actor of [story.room.ana, story.room.ada])
        expect(refusal(await sign(actor))).toMatchObject({ kind: 'forbidden' });
    });

    it('refuses an editor who has a check on the article, save on a small desk, and the report then says so', async () => {
      const { room } = story;
      const ana: Actor = { ...room.ana, roles: ['reviewer', 'editor'] };
      expect(refusal(await sign(ana)).kind).toBe('forbidden');
      expect((await view(ana)).signOff).toMatchObject({ allowed: false });
      await policyIs(room, { ...PRESET_POLICIES.wire, smallDesk: true });
      value(await sign(ana));
      expect((await view(ana)).report.signOff).toMatchObject({ by: 'Ana Reviewer', smallDesk: true });
    });

    it('refuses a page that was loaded before the article changed', async () => {
      const { version } = (await view(story.room.edda)).article;
      expect(refusal(await sign(story.room.edda, version - 1))).toMatchObject({ kind: 'stale' });
      expect((await view(story.room.edda)).article.stage).toBe('checking');
    });

    it('gives one of two editors who sign at once', async () => {
      const { version } = (await view(story.room.edda)).article;
      const both = await Promise.all([sign(story.room.edda, version), sign(story.room.emil, version)]);
      expect(both.filter((result) => result.ok)).toHaveLength(1);
    });

    it('opens an article again with a reason, which is logged, and it may then be signed anew', async () => {
      const { room, articleId } = story;
      expect(refusal(await withdrawSignOff(room.as(room.edda), { articleId, reason: 'too early' })).kind).toBe(
        'refused',
      );
      value(await sign(room.edda));
      expect(refusal(await withdrawSignOff(room.as(room.ana), { articleId, reason: 'no' })).kind).toBe('forbidden');
      value(await withdrawSignOff(room.as(room.emil), { articleId, reason: 'A new figure came in.' }));
      const after = await view(room.edda);
      expect(after).toMatchObject({ article: { stage: 'checking' }, report: { signOff: null } });
      const { events } = room.db.tables;
      const logged = await room.db.read.select().from(events).where(eq(events.kind, 'article.sign-off-withdrawn'));
      expect(logged).toMatchObject([{ actorId: room.emil.id, reason: 'A new figure came in.', changesState: true }]);
      value(await sign(room.emil));
    });
  });

  describe('two stories', () => {
    it('names what is not in order, and refuses until it is', async () => {
      const { room, articleId, claimId } = await openStory(await open());
      const { gates, article } = value(await reportView(room.as(room.edda), { id: articleId }));
      expect(gates.find((gate) => gate.gate === 'claims_final')).toMatchObject({ passed: false, claimIds: [claimId] });
      const problem = refusal(await signOffArticle(room.as(room.edda), { articleId, version: article.version }));
      expect(problem).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('1 claim not final') as string,
      });
    });
  });
}
