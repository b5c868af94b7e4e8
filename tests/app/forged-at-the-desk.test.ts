import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { importForm } from '#lib/schema/import-form.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { FERRY_POST, FERRY_STORY } from '../support/checked-story.ts';
import { given } from '../support/rows.ts';
import { recounted } from '../support/recounted.ts';
import { wholeDatabase } from '../support/whole-database.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { DeskVisitor, type ApiAnswer } from './support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';
import { alertOn, PlainBrowser } from './support/plain-browser.ts';
import { randomIds } from './support/random-ids.ts';

const NOBODYS = '01890000-0000-7000-8000-000000000000';
const TEXT = 'The harbour council approved a second ferry on Tuesday. It will cost 4 million crowns, officials said.\n';

let newsroom: Newsroom;
let app: AppServer;
let rita: DeskVisitor;
let edda: DeskVisitor;
let both: DeskVisitor;
let admin: DeskVisitor;
let ids: Readonly<Record<string, string>>;
let article: string;
let claims: readonly string[];
let foreign: string;
let capture: string;
let foreignCapture: string;
let source: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await given(newsroom.db, (q, t) =>
    q.insert(t.policyVersions).values({
      number: 1,
      preset: 'wire',
      body: JSON.stringify(PRESET_POLICIES.wire),
      note: '',
      createdAt: Date.now(),
    }),
  );
  app = await startApp(newsroom.env);
  const visitor = async (who: Parameters<Newsroom['cookie']>[0]) =>
    new DeskVisitor(app.origin, await newsroom.cookie(who));
  rita = await visitor('a reviewer');
  edda = await visitor('an editor');
  both = await visitor('a reviewer and editor');
  admin = await visitor('an admin');
  ids = newsroom.ids;
  article = ids['article'] ?? '';
  claims = await claimsOf(article);
  ({ source, capture } = await captured(article, 'Harbour Times', TEXT));
  const other = await imported('Snow fell on Orvale on Monday. The mayor resigned.\n');
  [foreign = ''] = await claimsOf(other);
  ({ capture: foreignCapture } = await captured(other, 'Snow Post', 'Snow fell on Orvale on Monday.\n'));
}, 120_000);

afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const editor = (): Actor => ({ id: newsroom.people['an editor'], name: 'an editor', roles: ['editor'] });
const context = () => ({ db: newsroom.db, actor: editor(), now: Date.now(), newId: randomIds, workers: inlineWorkers });
async function imported(text: string): Promise<string> {
  const done = await importArticle(context(), importForm.parse({ text, outlet: 'Orvale Daily' }));
  if (!done.ok) throw new Error(done.error.message);
  return done.value.articleId;
}
async function claimsOf(articleId: string): Promise<readonly string[]> {
  const { claims: t } = newsroom.db.tables;
  const rows = await newsroom.db.read.select().from(t);
  return rows.filter((row) => row.articleId === articleId).map((row) => row.id);
}
async function captured(articleId: string, name: string, text: string) {
  const { sourceId } = await rita.must('/api/sources', { name, kind: 'outlet', articleId });
  const { captureId } = await rita.must('/api/captures', { articleId, sourceId, text });
  return { source: String(sourceId), capture: String(captureId) };
}
const words = (text: string, exact: string, more: object = {}) => {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact, stance: 'supports', standing: 'secondary', ...more };
};
const pin = (exact: string, more: object = {}) => ({ captureId: capture, ...words(TEXT, exact, more) });
const detailOf = async (visitor: DeskVisitor, id: string) =>
  (await visitor.get(`/api/claims/${id}`)).value as unknown as ClaimDetail;
const claim = (at: number): string => claims[at] ?? '';

/** Refused with this status in one line of plain words, and nothing was written. */
async function refused(ask: () => Promise<ApiAnswer>, status: number | readonly number[]): Promise<string> {
  const before = await wholeDatabase(newsroom.db);
  const answer = await ask();
  expect([status].flat(), JSON.stringify(answer)).toContain(answer.status);
  const message = answer.problem?.message ?? '';
  expect(message).toMatch(/^\p{Lu}[^\n]{5,200}[.?]$/u);
  for (const line of [message, ...Object.values(answer.problem?.fields ?? {})])
    expect(line).not.toMatch(/SQLITE|constraint|node_modules|ZodError|drizzle|expected|Invalid|undefined|NaN|union/u);
  expect(await wholeDatabase(newsroom.db)).toEqual(before);
  return message;
}

describe('evidence', () => {
  it.each([
    ['of a claim that is not there', () => rita.post(`/api/claims/${NOBODYS}/evidence`, pin('a second ferry')), 404],
    ['of a forged claim', () => rita.post(`/api/claims/x'--/evidence`, pin('a second ferry')), 404],
    [
      'from a capture that is not there',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { captureId: NOBODYS })),
      404,
    ],
    [
      'from a capture of another story',
      () =>
        rita.post(`/api/claims/${claim(0)}/evidence`, {
          captureId: foreignCapture,
          ...words('Snow fell on Orvale on Monday.\n', 'Snow fell'),
        }),
      404,
    ],
    [
      'also for a claim of another story',
      () =>
        rita.post(
          `/api/claims/${claim(0)}/evidence`,
          pin('a second ferry', { also: [{ claimId: foreign, tick: null }] }),
        ),
      404,
    ],
    [
      'also for a claim that is not there',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { also: [{ claimId: NOBODYS }] })),
      404,
    ],
    [
      'with words that the capture has not',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { exact: 'a second fairy' })),
      422,
    ],
    [
      'at a place beyond the capture',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { start: 9e9, end: 9e9 + 14 })),
      422,
    ],
    [
      'whose end is before its start',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { start: 20, end: 10 })),
      422,
    ],
    [
      'at a place between whole numbers',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { start: 1.5 })),
      400,
    ],
    [
      'at a place below nothing',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { start: -1 })),
      400,
    ],
    [
      'with a tick without a reason',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { tick: { reason: '  ' } })),
      400,
    ],
    [
      'with a tick that is no tick',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { tick: true })),
      400,
    ],
    [
      'with a stance that there is not',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { stance: 'proves' })),
      400,
    ],
    [
      'from an origin that there is not',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { origin: { originKey: 'name:x' } })),
      404,
    ],
    [
      'from an origin without a name',
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry', { origin: { newOriginName: '…' } })),
      400,
    ],
    [
      'for more claims than one passage can serve',
      () =>
        rita.post(
          `/api/claims/${claim(0)}/evidence`,
          pin('a second ferry', { also: Array.from({ length: 51 }, () => ({ claimId: claim(1) })) }),
        ),
      400,
    ],
    ['by an administrator', () => admin.post(`/api/claims/${claim(0)}/evidence`, pin('a second ferry')), 403],
    [
      'that is silent on a capture of another story',
      () =>
        rita.post(`/api/claims/${claim(0)}/evidence`, {
          captureId: foreignCapture,
          stance: 'silent',
          standing: 'secondary',
          terms: 'ferry',
          complete: true,
        }),
      404,
    ],
  ] as const)('%s is refused, and nothing is written', async (_, ask, status) => {
    await refused(ask, status);
  });

  it('that is sent ten times at once is one item', async () => {
    const send = () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('will cost 4 million crowns'));
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map((one) => one.value['evidenceId'])).size).toBe(1);
    expect(answers.filter((one) => one.value['existed'] === false)).toHaveLength(1);
    const { evidence, events } = newsroom.db.tables;
    const [items, told] = [
      await newsroom.db.read.select().from(evidence),
      await newsroom.db.read.select().from(events),
    ];
    expect(items.filter((item) => item.claimId === claim(0))).toHaveLength(1);
    expect(told.filter((event) => event.kind === 'evidence.added' && event.claimId === claim(0))).toHaveLength(1);
  });

  it('for several claims at once, sent ten times at once, is one item a claim', async () => {
    const also = [claim(3), claim(4), claim(2)].map((claimId) => ({ claimId }));
    const send = () => rita.post(`/api/claims/${claim(2)}/evidence`, pin('approved a second ferry', { also }));
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers.map((one) => [one.status, one.problem?.message])).toEqual(Array(10).fill([200, undefined]));
    const items = await newsroom.db.read.select().from(newsroom.db.tables.evidence);
    for (const at of [2, 3, 4]) expect(items.filter((item) => item.claimId === claim(at))).toHaveLength(1);
  });
});

describe('a comparison before anything is pinned', () => {
  const compare = (body: object, id = claim(0)) => rita.post(`/api/claims/${id}/compare`, body);
  it.each([
    ['of a capture of another story', { captureId: '', start: 0, end: 4, stance: 'supports' }, 404],
    ['of words beyond the capture', { start: 0, end: 10_000, stance: 'supports' }, 422],
    ['of no words', { start: 4, end: 4, stance: 'supports' }, 422],
    ['of words whose end is before their start', { start: 9, end: 4, stance: 'supports' }, 422],
    ['of silence', { start: 0, end: 4, stance: 'silent' }, 400],
    ['with numbers as text', { start: '0', end: '4', stance: 'supports' }, 400],
  ] as const)('%s is refused', async (_, body, status) => {
    const other = 'captureId' in body ? foreignCapture : capture;
    await refused(() => compare({ ...body, captureId: other }), status);
  });

  it('is refused on a claim that is not there, and writes nothing where it is answered', async () => {
    const body = { captureId: capture, start: 0, end: 20, stance: 'supports' };
    await refused(() => compare(body, NOBODYS), 404);
    const before = await wholeDatabase(newsroom.db);
    expect((await compare(body)).status).toBe(200);
    expect((await rita.get(`/api/claims/${claim(0)}/passages`)).status).toBe(200);
    expect(await wholeDatabase(newsroom.db)).toEqual(before);
    expect((await rita.get(`/api/claims/${NOBODYS}/passages`)).status).toBe(404);
  });
});

describe('origins', () => {
  let item: string;
  let key: string;
  const at = (act: string, id = claim(5)) => `/api/claims/${id}/origins/${act}`;

  beforeAll(async () => {
    const pinned = await rita.must(`/api/claims/${claim(5)}/evidence`, pin('The harbour council'));
    item = String(pinned['evidenceId']);
    key = (await detailOf(rita, claim(5))).origins[0]?.key ?? '';
    await edda.must(`/api/claims/${claim(6)}/evidence`, pin('The harbour council'));
  });

  it('of another person’s open check are not there', async () => {
    expect((await detailOf(edda, claim(5))).origins).toEqual([]);
    const mine = String((await edda.must(`/api/claims/${claim(5)}/evidence`, pin('on Tuesday')))['evidenceId']);
    const asked = [
      () => edda.post(at('confirm'), { originKey: key, evidenceIds: [item] }),
      () => edda.post(at('confirm'), { originKey: key, evidenceIds: [mine, item] }),
      () => edda.post(at('split'), { evidenceIds: [item], name: 'X', reason: 'Y' }),
      () => edda.post(at('split'), { evidenceIds: [mine, item], name: 'X', reason: 'Y' }),
    ];
    const unknown = [
      () => edda.post(at('confirm'), { originKey: key, evidenceIds: [NOBODYS] }),
      () => edda.post(at('confirm'), { originKey: key, evidenceIds: [mine, NOBODYS] }),
      () => edda.post(at('split'), { evidenceIds: [NOBODYS], name: 'X', reason: 'Y' }),
      () => edda.post(at('split'), { evidenceIds: [mine, NOBODYS], name: 'X', reason: 'Y' }),
    ];
    for (const [index, ask] of asked.entries()) {
      const other = unknown[index];
      if (other) expect(await refused(ask, 404)).toBe(await refused(other, 404));
    }
  });

  it.each([
    ['confirmed on another claim', () => rita.post(at('confirm', claim(7)), { originKey: key }), 404],
    [
      'confirmed with evidence of another claim',
      () => rita.post(at('confirm', claim(6)), { originKey: key, evidenceIds: [item] }),
      404,
    ],
    ['confirmed under a key that there is not', () => rita.post(at('confirm'), { originKey: 'name:x' }), 404],
    ['confirmed with no evidence', () => rita.post(at('confirm'), { originKey: key, evidenceIds: [] }), 400],
    ['joined with themselves', () => rita.post(at('join'), { originKey: key, intoKey: key, reason: 'x' }), 400],
    [
      'joined with one that there is not',
      () => rita.post(at('join'), { originKey: key, intoKey: 'name:x', reason: 'x' }),
      404,
    ],
    ['joined without a reason', () => rita.post(at('join'), { originKey: key, intoKey: 'name:x', reason: ' ' }), 400],
    ['given a name without letters', () => rita.post(at('rename'), { originKey: key, name: '—' }), 400],
    ['given no name', () => rita.post(at('rename'), { originKey: key, name: '' }), 400],
    ['renamed where there is none', () => rita.post(at('rename'), { originKey: 'source:x', name: 'X' }), 404],
    [
      'split with evidence of another claim',
      () => rita.post(at('split', claim(6)), { evidenceIds: [item], name: 'X', reason: 'Y' }),
      404,
    ],
    ['split without a reason', () => rita.post(at('split'), { evidenceIds: [item], name: 'X', reason: '' }), 400],
    [
      'split into a name without letters',
      () => rita.post(at('split'), { evidenceIds: [item], name: '…', reason: 'Y' }),
      400,
    ],
    ['ruled on by an administrator', () => admin.post(at('confirm'), { originKey: key }), 403],
  ] as const)('are not %s', async (_, ask, status) => {
    await refused(ask, status);
  });

  it('are confirmed once, whoever asks how often', async () => {
    const send = () => rita.post(at('confirm'), { originKey: key });
    const answers = await Promise.all(Array.from({ length: 5 }, send));
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 422, 422, 422, 422]);
    await refused(send, 422);
  });
});

describe('what is asked about a passage', () => {
  let item: string;
  let flag: string;

  beforeAll(async () => {
    const pinned = await rita.must(`/api/claims/${claim(8)}/evidence`, pin('cost 4 million crowns'));
    item = String(pinned['evidenceId']);
    const rows = await newsroom.db.read.select().from(newsroom.db.tables.flags);
    flag = rows.find((row) => row.evidenceId === item)?.id ?? '';
    expect(flag).not.toBe('');
  });

  it('is not answered by those who cannot see it, nor without a reason, nor where nothing is asked', async () => {
    const hidden = await refused(() => edda.post(`/api/flags/${flag}/answer`, { reason: 'x' }), 404);
    expect(hidden).toBeTruthy();
    await refused(() => edda.post(`/api/evidence/${item}/tick`, { reason: 'x' }), 404);
    await refused(() => rita.post(`/api/flags/${NOBODYS}/answer`, { reason: 'x' }), 404);
    await refused(() => rita.post(`/api/evidence/${NOBODYS}/tick`, { reason: 'x' }), 404);
    await refused(() => rita.post(`/api/flags/${flag}/answer`, { reason: ' \n ' }), 400);
    await refused(() => rita.post(`/api/flags/${flag}/answer`, {}), 400);
    await refused(() => admin.post(`/api/flags/${flag}/answer`, { reason: 'x' }), 403);
  });

  it('is answered once, and an answer that is taken back asks again', async () => {
    const send = () => rita.post(`/api/evidence/${item}/tick`, { reason: 'Seen.' });
    const answers = await Promise.all(Array.from({ length: 5 }, send));
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 422, 422, 422, 422]);
    await refused(() => rita.post(`/api/flags/${flag}/answer`, { reason: 'x' }), 422);
    const eventId = answers.find((one) => one.status === 200)?.value['eventId'];
    const undo = { articleId: article, eventId };
    await refused(() => edda.post('/api/undo', undo), [403, 404]);
    await rita.must('/api/undo', undo);
    await refused(() => rita.post('/api/undo', undo), 422);
    await rita.must(`/api/flags/${flag}/answer`, { reason: 'Seen.' });
  });
});

describe('a question to the writer', () => {
  let comment: string;
  beforeEach(async () => {
    const added = await rita.must(`/api/claims/${claim(1)}/comments`, { kind: 'query', text: 'Who counted?' });
    expect(added['eventId']).toBeTruthy();
    const rows = await newsroom.db.read.select().from(newsroom.db.tables.comments);
    comment = rows.at(-1)?.id ?? '';
  });
  const told = { answer: 'The port.', answerBy: 'The writer', answerChannel: 'by telephone', answerOn: '' };
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it.each([
    ['by whoever asked it', () => rita.post(`/api/comments/${comment}/answer`, { answer: 'Me.' }), 422],
    [
      'without the channel',
      () => rita.post(`/api/comments/${comment}/answer`, { ...told, answerChannel: '', answerOn: day(0) }),
      400,
    ],
    ['without the day', () => rita.post(`/api/comments/${comment}/answer`, told), 400],
    [
      'on a day that is none',
      () => rita.post(`/api/comments/${comment}/answer`, { ...told, answerOn: '2026-02-30' }),
      400,
    ],
    ['tomorrow', () => rita.post(`/api/comments/${comment}/answer`, { ...told, answerOn: day(2) }), 400],
    ['before it was asked', () => rita.post(`/api/comments/${comment}/answer`, { ...told, answerOn: day(-2) }), 400],
    ['with nothing', () => edda.post(`/api/comments/${comment}/answer`, { answer: '  ' }), 400],
    ['that is not there', () => edda.post(`/api/comments/${NOBODYS}/answer`, { answer: 'x' }), 404],
    ['by an administrator', () => admin.post(`/api/comments/${comment}/answer`, { answer: 'x' }), 403],
    [
      'as oneself under the own name',
      () => rita.post(`/api/comments/${comment}/answer`, { ...told, answerBy: 'A  Reviewer', answerOn: day(0) }),
      422,
    ],
  ] as const)('is not answered %s', async (_, ask, status) => {
    await refused(ask, status);
  });

  it('is answered once', async () => {
    const send = () => edda.post(`/api/comments/${comment}/answer`, { answer: 'The port.' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 422, 422]);
  });
});

describe('sources', () => {
  it.each([
    ['a name without letters', { name: '—', kind: 'outlet' }, 400],
    ['an address that is none', { name: 'Q', kind: 'outlet', homePage: 'javascript:alert(1)' }, 400],
    ['a kind that there is not', { name: 'Q', kind: 'rumour' }, 400],
    ['a story that is not there', { name: 'Q', kind: 'outlet', articleId: NOBODYS }, 404],
  ] as const)('are not registered with %s', async (_, body, status) => {
    await refused(() => rita.post('/api/sources', body), status);
  });

  it('that are registered ten times at once are one', async () => {
    const send = () => rita.post('/api/sources', { name: 'Gull Gazette', kind: 'outlet', articleId: article });
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers.map((one) => one.status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map((one) => one.value['sourceId'])).size).toBe(1);
  });

  it.each([
    ['for a source that is not there', () => ({ articleId: article, sourceId: NOBODYS, text: 'x' }), 404],
    ['for a story that is not there', () => ({ articleId: NOBODYS, sourceId: source, text: 'x' }), 404],
    ['without a word', () => ({ articleId: article, sourceId: source, text: ' \n ' }), 400],
    [
      'of a day that is none',
      () => ({ articleId: article, sourceId: source, text: 'x', publishedOn: '2026-13-01' }),
      400,
    ],
    [
      'from an address that is none',
      () => ({ articleId: article, sourceId: source, text: 'x', url: 'file:///etc' }),
      400,
    ],
  ] as const)('are not captured %s', async (_, body, status) => {
    await refused(() => rita.post('/api/captures', body()), status);
  });

  it('that are captured ten times at once have one capture', async () => {
    const send = () => rita.post('/api/captures', { articleId: article, sourceId: source, text: 'Gulls were seen.\n' });
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(answers.map((one) => [one.status, one.problem?.message])).toEqual(Array(10).fill([200, undefined]));
    expect(new Set(answers.map((one) => one.value['captureId'])).size).toBe(1);
  });
});

describe('the entry of a source', () => {
  it.each([
    ['an alias that another source goes by', { aliases: 'Snow Post' }, 'Another source goes by “Snow Post” already.'],
    ['an alias without letters', { aliases: '…' }, 'Please look at the marked fields.'],
    ['another source’s name', { name: 'The Snow Post' }, 'Another source goes by “The Snow Post” already.'],
    ['a host with a space', { domains: 'snow post.org' }, 'Please look at the marked fields.'],
    ['a host that is a word', { domains: 'snow' }, 'Please look at the marked fields.'],
    ['a host with somebody’s name before it', { domains: 'https://me@snow.org' }, 'Please look at the marked fields.'],
    [
      'itself for its owner',
      { owner: 'the harbour times' },
      'A source does not own itself. Name its owner, or leave this empty.',
    ],
    ['the version of yesterday', { version: '77' }, 'Somebody changed this source just now. Please look at it again.'],
  ] as const)('is not given %s', async (_, fields, says) => {
    const before = await wholeDatabase(newsroom.db);
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
    expect(
      alertOn(
        await browser.submit(`/sources/${source}`, 'domains', { name: 'Harbour Times', kind: 'outlet', ...fields }),
      ),
    ).toContain(says);
    expect(await wholeDatabase(newsroom.db)).toEqual(before);
  });

  it('takes hosts as people copy them, and an owner that it owns itself', async () => {
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
    const domains = 'https://www.Harbour.example/a?b#c, times.example:8080';
    await browser.submit(`/sources/${source}`, 'domains', {
      name: 'Harbour Times',
      kind: 'outlet',
      domains,
      owner: 'Snow Post',
    });
    const rows = await newsroom.db.read.select().from(newsroom.db.tables.sources);
    const snow = rows.find((row) => row.name === 'Snow Post');
    expect(rows.find((row) => row.id === source)).toMatchObject({
      domains: ['harbour.example', 'times.example'],
      owner: 'Snow Post',
    });
    await browser.submit(`/sources/${snow?.id ?? ''}`, 'domains', {
      name: 'Snow Post',
      kind: 'outlet',
      owner: 'Harbour Times',
    });
    expect((await detailOf(rita, claim(0))).origins).not.toEqual([]);
  });
});

describe('published documents', () => {
  it.each(['/api/schema/nothing', '/api/schema/..%2f..%2fetc', '/api/schema/__proto__', '/api/schema/constructor'])(
    '%s is not found',
    async (path) => {
      expect((await rita.get(path)).status).toBe(404);
    },
  );
  it('are read by anybody and written by nobody', async () => {
    const nobody = new DeskVisitor(app.origin, '');
    expect((await nobody.get('/api/key')).status).toBe(200);
    const answer = await fetch(`${app.origin}/api/key`, { method: 'POST', headers: { origin: app.origin } });
    expect(answer.status).toBe(405);
  });
});

describe('a signed story', () => {
  let signed: string;
  let id: string;
  let mine: string;
  let pinnedEvent: string;
  let its: string;
  const post = (exact: string, more: object = {}) => ({ captureId: its, ...words(FERRY_POST, exact, more) });

  beforeAll(async () => {
    signed = await imported(FERRY_STORY);
    [id = ''] = await claimsOf(signed);
    ({ capture: its } = await captured(signed, 'Orvale Post', FERRY_POST));
    const pinned = await rita.must(
      `/api/claims/${id}/evidence`,
      post('carried 120,000 passengers last year', { stance: 'attributes', tick: { reason: 'Seen.' } }),
    );
    mine = String(pinned['evidenceId']);
    pinnedEvent = String(pinned['eventId']);
    const { claim: row } = await detailOf(rita, id);
    await rita.must(`/api/claims/${id}/origins/confirm`, { originKey: (await detailOf(rita, id)).origins[0]?.key });
    const seen = await detailOf(rita, id);
    await rita.must(`/api/claims/${id}/searches`, { place: 'Archive', terms: 'ferry' });
    const said = Object.fromEntries(row.chain.map((link) => [link.id, 'reported']));
    const version = (await detailOf(rita, id)).claim.version;
    expect(version).toBeGreaterThan(seen.claim.version);
    await rita.must(`/api/claims/${id}/check`, {
      claimVersion: version,
      said,
      so: 'open',
      code: 'unverified',
      rationale: 'x',
    });
    const checked = (await detailOf(edda, id)).claim.version;
    await edda.must(`/api/claims/${id}/disposition`, { claimVersion: checked, kind: 'stet', reason: 'x' });
    const view = await reportView(context(), { id: signed as ArticleId });
    if (!view.ok) throw new Error(view.error.message);
    const done = await signOffArticle(context(), {
      articleId: signed as ArticleId,
      version: view.value.article.version,
    });
    if (!done.ok) throw new Error(done.error.message);
  });

  it('takes nothing more', async () => {
    const { claim: row, origins } = await detailOf(rita, id);
    const originKey = origins[0]?.key;
    const asks = [
      () => rita.post(`/api/claims/${id}/evidence`, post('the port authority said')),
      () => rita.post(`/api/claims/${claim(0)}/evidence`, pin('on Tuesday', { also: [{ claimId: id }] })),
      () => rita.post(`/api/claims/${id}/origins/confirm`, { originKey }),
      () => rita.post(`/api/claims/${id}/origins/rename`, { originKey, name: 'Somebody' }),
      () => rita.post(`/api/claims/${id}/origins/split`, { evidenceIds: [mine], name: 'Somebody', reason: 'x' }),
      () => rita.post(`/api/evidence/${mine}/tick`, { reason: 'x' }),
      () => rita.post(`/api/evidence/${mine}/withdraw`, { reason: 'x' }),
      () => rita.post(`/api/evidence/${mine}/change`, { stance: 'context' }),
      () => rita.post(`/api/claims/${id}/comments`, { kind: 'query', text: 'x' }),
      () => rita.post(`/api/claims/${id}/searches`, { place: 'x', terms: 'y' }),
      () =>
        rita.post(`/api/claims/${id}/check`, { claimVersion: row.version, said: {}, so: 'open', code: 'unverified' }),
      () => edda.post(`/api/claims/${id}/disposition`, { claimVersion: row.version, kind: 'stet', reason: 'x' }),
      () => edda.post(`/api/claims/${id}/return`, { claimVersion: row.version, reason: 'x' }),
    ];
    for (const ask of asks) await refused(ask, [403, 404, 422]);
    await refused(() => rita.post('/api/undo', { articleId: signed, eventId: pinnedEvent }), [403, 422]);
  });

  it('lets a capture in, which stands outside: whatever is learned later, the report is the same to the byte', async () => {
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
    const reports = async () => {
      const formats = ['json', 'html', 'md', 'csv'].map((format) => `/api/articles/${signed}/report/${format}`);
      return Promise.all(formats.map(async (path) => (await browser.go(path)).text));
    };
    const before = await reports();
    const paper = (await newsroom.db.read.select().from(newsroom.db.tables.sources)).find(
      ({ name }) => name === 'Orvale Post',
    );
    const changed = { name: 'The Orvale Evening Post', kind: 'agency', owner: 'Orvale Daily', aliases: 'OEP' };
    await browser.submit(`/sources/${paper?.id ?? ''}`, 'domains', changed);
    await rita.must('/api/captures', {
      articleId: signed,
      sourceId: source,
      text: 'The old ferry carried 120,000 passengers last year, the Orvale Post said.\n',
    });
    expect((await detailOf(rita, id)).claim.state).toBe('final');
    expect(await reports()).toEqual(before);
    expect(before.every((text) => text.includes('120,000'))).toBe(true);
  });
});

describe('what was seen before somebody changed it', () => {
  it('is not saved over: checks, edits and dispositions say so, and keep what is there', async () => {
    const id = claim(9);
    const { claim: seen } = await detailOf(rita, id);
    // What is still hidden, as a search in an open check, is nothing that could be saved over.
    await both.must(`/api/claims/${id}/searches`, { place: 'Archive', terms: 'x' });
    expect((await detailOf(rita, id)).claim.version).toBe(seen.version);
    await edda.must(`/api/claims/${id}/return`, { claimVersion: seen.version, reason: 'Look at it again.' });
    const said = Object.fromEntries(seen.chain.map((link) => [link.id, 'unchecked']));
    const old = { claimVersion: seen.version };
    const asks = [
      () => rita.post(`/api/claims/${id}/check`, { ...old, said, so: 'open', code: 'unverified', rationale: 'x' }),
      () => rita.post(`/api/claims/${id}/edit`, { ...old, text: 'Another text.', kind: seen.kind }),
      () => edda.post(`/api/claims/${id}/disposition`, { ...old, kind: 'stet', reason: 'x' }),
      () => edda.post(`/api/claims/${id}/return`, { ...old, reason: 'x' }),
      () => rita.post(`/api/claims/${id}/drop`, { ...old, reason: 'x' }),
    ];
    for (const ask of asks) await refused(ask, [409, 422, 403]);
  });

  it('is not taken back by others, nor of another story, nor where it never was', async () => {
    const pinned = await rita.must(`/api/claims/${claim(9)}/evidence`, pin('approved'));
    const eventId = pinned['eventId'];
    await refused(() => edda.post('/api/undo', { articleId: article, eventId }), [403, 404]);
    await refused(() => rita.post('/api/undo', { articleId: NOBODYS, eventId }), 404);
    await refused(() => rita.post('/api/undo', { articleId: article, eventId: NOBODYS }), 404);
    await refused(() => rita.post('/api/undo', { articleId: article, eventId: 'x' }), 400);
    const send = () => rita.post('/api/undo', { articleId: article, eventId });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.filter((one) => one.status === 200)).toHaveLength(1);
    await refused(send, 422);
  });
});

it('after all this the counters are what is there', async () => {
  for (const { kept, counted, text } of await recounted(newsroom.db))
    expect({ text, kept }).toEqual({ text, kept: counted });
});
