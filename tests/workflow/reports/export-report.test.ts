import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { REPORT_FORMATS } from '#lib/core/reports/formats.ts';
import { problem } from '#lib/core/problem.ts';
import { fail } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { reportJsonSchema } from '#lib/schema/report.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { checkedStory, FERRY_POST, FERRY_STORY, openStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { refusal, value } from '../../support/scenario.ts';

let story: Awaited<ReturnType<typeof checkedStory>>;
beforeEach(async () => {
  story = await checkedStory(await openTestDatabase());
});
const exported = async (format: (typeof REPORT_FORMATS)[number], actor = story.room.edda) =>
  exportReport(story.room.as(actor), { articleId: story.articleId, format });

it('gives the same bytes for the same state, in every format, whoever asks and when', async () => {
  for (const format of REPORT_FORMATS) {
    const [first, second] = [value(await exported(format)), value(await exported(format, story.room.emil))];
    expect(first.body).toBe(second.body);
    expect(first.name).toMatch(new RegExp(`-report\\.${format}$`));
  }
});

it('logs who took out what, by its hash, without changing the state that the report rests on', async () => {
  const { body } = value(await exported('json'));
  const { events } = story.room.db.tables;
  const [event] = await story.room.db.read.select().from(events).where(eq(events.kind, 'report.exported'));
  expect(event).toMatchObject({ actorId: story.room.edda.id, changesState: false });
  expect(JSON.parse(event?.payload ?? '')).toMatchObject({ after: { format: 'json', sha256: sha256Hex(body) } });
});

it('exports JSON that is valid under the published schema and names what it rests on', async () => {
  const { body } = value(await exported('json'));
  const report: unknown = JSON.parse(body);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(reportJsonSchema());
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({
    copy: { text: FERRY_STORY, sha256: sha256Hex(FERRY_STORY) },
    tally: { attributed: 1 },
    claims: [
      {
        verdict: { code: 'attributed', rationale: 'The Post says so.' },
        evidence: [{ quote: expect.stringContaining('120,000') as string }],
      },
    ],
    manifest: { captures: [{ textSha256: sha256Hex(FERRY_POST) }] },
  });
});

it('shows no evidence of a claim that nobody has judged yet: its check may still be blind', async () => {
  const open = await openStory(await openTestDatabase());
  const { body } = value(
    await exportReport(open.room.as(open.room.edda), { articleId: open.articleId, format: 'json' }),
  );
  expect(JSON.parse(body)).toMatchObject({
    tally: { open: 1 },
    claims: [{ verdict: null, evidence: [] }],
    captures: [],
  });
});

it('refuses reviewers and admins, and an article that is not there', async () => {
  for (const actor of [story.room.ana, story.room.ada])
    expect(refusal(await exported('html', actor)).kind).toBe('forbidden');
  const nowhere = story.room.newId<'article'>();
  expect(refusal(await exportReport(story.room.as(story.room.edda), { articleId: nowhere, format: 'csv' })).kind).toBe(
    'not_found',
  );
});

it('is refused above a hundred and twenty files in ten minutes, and a colleague goes on', async () => {
  // One moment for all: the clock of these tests moves on with each act.
  const context = story.room.as(story.room.edda);
  const file = () => exportReport(context, { articleId: story.articleId, format: 'csv' });
  for (let n = 0; n < 120; n += 1) expect((await file()).ok).toBe(true);
  expect(refusal(await file())).toMatchObject({
    kind: 'rate_limited',
    message: expect.stringContaining('These were many exports in a short time.') as string,
  });
  expect((await exported('csv', story.room.emil)).ok).toBe(true);
});

it('says so when the file cannot be built, and logs no export', async () => {
  const context = story.room.as(story.room.edda);
  const busy = problem('busy', 'Many long texts are being read at the moment.');
  const workers = { ...context.workers, renderReport: () => Promise.resolve(fail(busy)) };
  expect(refusal(await exportReport({ ...context, workers }, { articleId: story.articleId, format: 'html' }))).toBe(
    busy,
  );
  const { events } = story.room.db.tables;
  expect(await story.room.db.read.select().from(events).where(eq(events.kind, 'report.exported'))).toEqual([]);
});
