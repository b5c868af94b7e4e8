import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/people/actor.ts';
import { answerInput } from '#lib/schema/desk-inputs.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { checkedStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { refusal, value } from '../../support/scenario.ts';

const TOLD = {
  answer: 'From the port’s log.',
  answerBy: 'Jo Marsh',
  answerChannel: 'telephone',
  answerOn: '2026-03-09',
};

describe('a question to the writer', () => {
  let story: Awaited<ReturnType<typeof checkedStory>>;
  let id: string;
  const answer = (by: Actor, input: Partial<typeof TOLD>) =>
    answerComment(story.room.as(by), { id, ...answerInput.parse({ answer: 'From the port’s log.', ...input }) });
  const gate = async () => {
    const view = value(await reportView(story.room.as(story.room.edda), { id: story.articleId }));
    return view.gates.find((one) => one.gate === 'queries_answered');
  };

  beforeEach(async () => {
    story = await checkedStory(await openTestDatabase());
    const { room, claimId } = story;
    const asked = value(
      await addComment(room.as(room.ana), { id: claimId, kind: 'query', text: 'Where is the figure from?' }),
    );
    id = asked.detail.comments[0]?.id ?? '';
    TOLD.answerOn = new Date(asked.detail.comments[0]?.at ?? 0).toISOString().slice(0, 10);
  });

  it('keeps sign-off waiting, and is not answered by whoever asked it', async () => {
    const { room, claimId } = story;
    expect(await gate()).toMatchObject({
      passed: false,
      words: '1 claim waiting for the writer.',
      claimIds: [claimId],
    });
    expect(refusal(await answer(room.ana, {}))).toMatchObject({
      kind: 'refused',
      message: 'You asked this yourself. Say who answered it, how and when.',
    });
    expect(refusal(await answer(room.ana, { ...TOLD, answerBy: 'Ana Reviewer' })).kind).toBe('refused');
    expect((await gate())?.passed).toBe(false);
  });

  it('is answered by another, in their own name', async () => {
    const { room, claimId } = story;
    value(await answer(room.ben, {}));
    const [comment] = value(await readClaim(room.as(room.ana), { id: claimId })).comments;
    expect(comment).toMatchObject({ mine: true, answer: { by: room.ben.id, told: null } });
    expect((await gate())?.passed).toBe(true);
  });

  it('takes somebody’s answer from whoever asked, and says so at the desk, in the report and in each export', async () => {
    const { room, claimId, articleId } = story;
    value(await answer(room.ana, TOLD));
    const [comment] = value(await readClaim(room.as(room.ben), { id: claimId })).comments;
    const told = { name: 'Jo Marsh', channel: 'telephone', on: TOLD.answerOn };
    expect(comment).toMatchObject({ mine: false, answer: { by: room.ana.id, told } });
    expect((await gate())?.passed).toBe(true);
    for (const format of ['html', 'md', 'csv'] as const) {
      const { body } = value(await exportReport(room.as(room.edda), { articleId, format }));
      const words = `Answered by Jo Marsh, telephone, ${TOLD.answerOn} (written down by Ana Reviewer)`;
      expect(body.replaceAll('\\', '')).toContain(words);
    }
    const { body } = value(await exportReport(room.as(room.edda), { articleId, format: 'json' }));
    expect(JSON.parse(body)).toMatchObject({ claims: [{ queries: [{ by: 'Ana Reviewer', answer: { told } }] }] });
  });

  it('waits again when the answer is taken back, with nothing left of it', async () => {
    const { room, articleId } = story;
    const { eventId } = value(await answer(room.ana, TOLD));
    value(await undoAction(room.as(room.ana), { articleId, eventId: eventId as never }));
    expect((await gate())?.passed).toBe(false);
    const [row] = await room.db.read.select().from(room.db.tables.comments);
    expect(row).toMatchObject({ answer: null, answerBy: null, answerChannel: null, answerOn: null });
  });

  it('takes no half of an answer', async () => {
    expect(refusal(await answer(story.room.ana, { answerBy: 'Jo Marsh' }))).toMatchObject({
      kind: 'invalid',
      fields: { answerChannel: expect.any(String) as string, answerOn: expect.any(String) as string },
    });
    expect(answerInput.safeParse({ answer: 'So.', answerOn: 'yesterday' }).success).toBe(false);
    expect(answerInput.safeParse({ answer: ' ' }).success).toBe(false);
  });
});
