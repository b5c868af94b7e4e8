import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id, SuggestionId, SuggestionRunId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { completion, modelServer, reply } from '../support/model-server.ts';
import { given } from '../support/rows.ts';
import { wholeDatabase } from '../support/whole-database.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { DeskVisitor } from './support/desk-visitor.ts';
import { findHandlers } from './support/handlers.ts';
import { openNewsroom, PASSWORD, type Newsroom } from './support/newsroom.ts';
import { alertOn, PlainBrowser } from './support/plain-browser.ts';
import { randomIds } from './support/random-ids.ts';

const TEXT =
  'The harbour council approved a second ferry on Tuesday. It will cost 4 million crowns, officials said. Gulls flew.\n';

let newsroom: Newsroom;
let model: Awaited<ReturnType<typeof modelServer>>;
let app: AppServer;
let rita: DeskVisitor;
let edda: DeskVisitor;
let article: string;
let claims: readonly string[];
let source: string;
let capture: string;
let known: Record<string, string> = {};

beforeAll(async () => {
  newsroom = await openNewsroom();
  model = await modelServer((_, response) => reply(response, 200, completion('{"claims":[]}')));
  await given(newsroom.db, (q, t) =>
    q.insert(t.policyVersions).values({
      number: 1,
      preset: 'wire',
      body: JSON.stringify(PRESET_POLICIES.wire),
      note: '',
      createdAt: Date.now(),
    }),
  );
  app = await startApp({ ...newsroom.env, LANGUAGE_MODEL_URL: model.url, LANGUAGE_MODEL: 'press-1' });
  rita = new DeskVisitor(app.origin, await newsroom.cookie('a reviewer'));
  edda = new DeskVisitor(app.origin, await newsroom.cookie('an editor'));
  article = newsroom.ids['article'] ?? '';
  const rows = await newsroom.db.read.select().from(newsroom.db.tables.claims);
  claims = rows.filter((row) => row.withdrawnAt === null).map((row) => row.id);
  source = String(
    (await rita.must('/api/sources', { name: 'Harbour Times', kind: 'outlet', articleId: article }))['sourceId'],
  );
  capture = String(
    (await rita.must('/api/captures', { articleId: article, sourceId: source, text: TEXT }))['captureId'],
  );
}, 240_000);

afterAll(async () => {
  await app.stop();
  await model.close();
  await newsroom.close();
});

type Asked = { readonly by: DeskVisitor; readonly path: string; readonly body: object };

const claim = (at: number): string => claims[at] ?? '';
const pin = (exact: string, more: object = {}) => {
  const start = TEXT.indexOf(exact);
  const words = { start, end: start + exact.length, exact };
  return { captureId: capture, ...words, stance: 'supports', standing: 'secondary', ...more };
};
const detailOf = async (by: DeskVisitor, id: string) =>
  (await by.get(`/api/claims/${id}`)).value as unknown as ClaimDetail;
const versionOf = async (id: string) => (await detailOf(edda, id)).claim.version;
const pinned = async (id: string, exact: string, more: object = {}) =>
  String((await rita.must(`/api/claims/${id}/evidence`, pin(exact, more)))['evidenceId']);
const originOf = async (id: string) => (await detailOf(rita, id)).origins[0]?.key ?? '';
const check = async (id: string, so = 'open', code = 'unverified') => {
  const { claim: seen } = await detailOf(rita, id);
  const said = Object.fromEntries(seen.chain.map((link) => [link.id, 'unchecked']));
  return { claimVersion: seen.version, said, so, code, rationale: 'Looked for it.' };
};
const remark = async () => {
  await rita.must(`/api/claims/${claim(1)}/comments`, { kind: 'query', text: `Who counted? ${randomUUID()}` });
  const rows = await newsroom.db.read.select().from(newsroom.db.tables.comments);
  return rows.findLast((row) => row.answeredAt === null)?.id ?? '';
};
const suggestion = async () => {
  const [id, runId] = [randomIds<'suggestion'>(), randomIds<'suggestion_run'>()] as const;
  const { sentences, number } = (await newsroom.db.read.select().from(newsroom.db.tables.articleVersions))[0] ?? {};
  const span = sentences?.at(-1) ?? { start: 0, end: 1 };
  const articleId = article as Id<'article'>;
  await given(
    newsroom.db,
    (q, t) =>
      q.insert(t.suggestionRuns).values({
        id: runId satisfies SuggestionRunId,
        articleId,
        versionNumber: number ?? 1,
        model: 'press-1',
        offered: 1,
        dropped: [],
        askedBy: newsroom.people['a reviewer'],
        askedAt: Date.now(),
      }),
    (q, t) =>
      q.insert(t.suggestions).values({
        id: id satisfies SuggestionId,
        runId,
        articleId,
        position: 0,
        text: `Something happened ${id}.`,
        kind: 'event',
        sentence: sentences?.at(-1)?.id ?? 's1',
        spans: [{ start: span.start, end: span.end }],
        links: [],
      }),
  );
  return id;
};

/** What each route is asked, by its file under app/api. */
const ROUTES: Readonly<Record<string, () => Promise<Asked> | Asked>> = {
  sources: () => ({
    by: rita,
    path: '/api/sources',
    body: { name: 'Gull Gazette', kind: 'outlet', articleId: article },
  }),
  captures: () => ({
    by: rita,
    path: '/api/captures',
    body: { articleId: article, sourceId: source, text: 'Gulls were seen.\n' },
  }),
  'claims/[id]/evidence': () => ({ by: rita, path: `/api/claims/${claim(0)}/evidence`, body: pin('a second ferry') }),
  'evidence/[id]/change': async () => ({
    by: rita,
    path: `/api/evidence/${await pinned(claim(0), 'council')}/change`,
    body: { stance: 'context' },
  }),
  'evidence/[id]/contradiction': async () => ({
    by: rita,
    path: `/api/evidence/${await pinned(claim(0), 'on Tuesday', { stance: 'contradicts' })}/contradiction`,
    body: { state: 'stands', credible: true, credibleReason: 'A record.', note: 'Seen.' },
  }),
  'evidence/[id]/tick': async () => ({
    by: rita,
    path: `/api/evidence/${await pinned(claim(2), 'cost 4 million crowns')}/tick`,
    body: { reason: 'Seen.' },
  }),
  'flags/[id]/answer': async () => {
    const item = await pinned(claim(3), 'cost 4 million crowns');
    const rows = await newsroom.db.read.select().from(newsroom.db.tables.flags);
    const flag = rows.find((row) => row.evidenceId === item);
    return { by: rita, path: `/api/flags/${flag?.id ?? ''}/answer`, body: { reason: 'Seen.' } };
  },
  'evidence/[id]/withdraw': async () => ({
    by: rita,
    path: `/api/evidence/${await pinned(claim(0), 'officials')}/withdraw`,
    body: { reason: 'Not about this.' },
  }),
  'claims/[id]/origins/confirm': async () => {
    await pinned(claim(4), 'approved');
    const body = { originKey: await originOf(claim(4)) };
    return { by: rita, path: `/api/claims/${claim(4)}/origins/confirm`, body };
  },
  'claims/[id]/origins/rename': async () => ({
    by: rita,
    path: `/api/claims/${claim(4)}/origins/rename`,
    body: { originKey: await originOf(claim(4)), name: 'The port itself' },
  }),
  'claims/[id]/origins/split': async () => ({
    by: rita,
    path: `/api/claims/${claim(4)}/origins/split`,
    body: { evidenceIds: [await pinned(claim(4), 'Gulls flew')], name: 'A birdwatcher', reason: 'Heard it.' },
  }),
  'claims/[id]/origins/join': async () => {
    const [from, into] = (await detailOf(rita, claim(4))).origins;
    const body = { originKey: from?.key, intoKey: into?.key, reason: 'The same person.' };
    return { by: rita, path: `/api/claims/${claim(4)}/origins/join`, body };
  },
  'claims/[id]/searches': () => ({
    by: rita,
    path: `/api/claims/${claim(5)}/searches`,
    body: { place: 'Archive', terms: 'ferry' },
  }),
  'claims/[id]/comments': () => ({
    by: rita,
    path: `/api/claims/${claim(1)}/comments`,
    body: { kind: 'comment', text: 'Call the harbour.' },
  }),
  'comments/[id]/answer': async () => ({
    by: edda,
    path: `/api/comments/${await remark()}/answer`,
    body: { answer: 'The port.' },
  }),
  'claims/[id]/check': async () => ({ by: rita, path: `/api/claims/${claim(5)}/check`, body: await check(claim(5)) }),
  'claims/[id]/disposition': async () => ({
    by: edda,
    path: `/api/claims/${claim(5)}/disposition`,
    body: { claimVersion: await versionOf(claim(5)), kind: 'stet', reason: 'It is fine.' },
  }),
  'claims/[id]/return': async () => ({
    by: edda,
    path: `/api/claims/${claim(5)}/return`,
    body: { claimVersion: await versionOf(claim(5)), reason: 'Look again.' },
  }),
  'claims/[id]/edit': async () => {
    const { claim: seen } = await detailOf(rita, claim(6));
    const body = { claimVersion: seen.version, text: `${seen.text} Indeed.`, kind: seen.kind };
    return { by: rita, path: `/api/claims/${claim(6)}/edit`, body };
  },
  'claims/[id]/attribute': async () => ({
    by: rita,
    path: `/api/claims/${claim(6)}/attribute`,
    body: { claimVersion: await versionOf(claim(6)), links: [] },
  }),
  'claims/[id]/split': async () => {
    const { claim: seen } = await detailOf(rita, claim(7));
    const parts = [1, 2].map((n) => ({ text: `Part ${n}.`, kind: seen.kind, spans: seen.spans }));
    return { by: rita, path: `/api/claims/${claim(7)}/split`, body: { claimVersion: seen.version, parts } };
  },
  'articles/[id]/claims/merge': async () => {
    const rows = await newsroom.db.read.select().from(newsroom.db.tables.claims);
    const parts = rows.filter((row) => /^Part \d/u.test(row.text) && row.withdrawnAt === null);
    const body = { claims: parts.map(({ id, version }) => ({ id, version })), text: 'Both parts.', kind: 'event' };
    return { by: rita, path: `/api/articles/${article}/claims/merge`, body };
  },
  'claims/[id]/drop': async () => ({
    by: edda,
    path: `/api/claims/${claim(8)}/drop`,
    body: { claimVersion: await versionOf(claim(8)), reason: 'No statement.' },
  }),
  'claims/[id]/restore': () => ({ by: edda, path: `/api/claims/${claim(8)}/restore`, body: {} }),
  'articles/[id]/claims': async () => {
    const { claim: seen } = await detailOf(rita, claim(0));
    const body = { text: 'Added by hand.', kind: 'event', spans: seen.spans };
    return { by: rita, path: `/api/articles/${article}/claims`, body };
  },
  'articles/[id]/assign': () => ({
    by: edda,
    path: `/api/articles/${article}/assign`,
    body: { claimIds: [claim(0)], assigneeId: newsroom.people['a reviewer'] },
  }),
  undo: async () => {
    const { eventId } = await rita.must(`/api/claims/${claim(1)}/comments`, { kind: 'comment', text: 'Never mind.' });
    return { by: rita, path: '/api/undo', body: { articleId: article, eventId } };
  },
  'articles/[id]/suggestions': () => ({ by: rita, path: `/api/articles/${article}/suggestions`, body: {} }),
  'suggestions/[id]/accept': async () => ({
    by: rita,
    path: `/api/suggestions/${await suggestion()}/accept`,
    body: {},
  }),
  'suggestions/[id]/dismiss': async () => ({
    by: rita,
    path: `/api/suggestions/${await suggestion()}/dismiss`,
    body: {},
  }),
};

/** What changes nothing that lasts, or is asked elsewhere. */
const ROUTES_APART = [
  '[...path]',
  'articles/page',
  'auth/[...nextauth]',
  'claims/[id]/compare',
  'claims/[id]/draft',
  'claims/[id]/lease',
  'claims/[id]/release',
  // tests/app/settled-twice.test.ts
  'claims/[id]/decision',
];

describe('a change that a route is asked for twice with one id', () => {
  it.each(Object.entries(ROUTES))('%s is made once, and both are answered alike', async (_, asked) => {
    const { by, path, body } = await asked();
    const id = randomUUID();
    const [first, second] = await Promise.all([by.post(path, body, id), by.post(path, body, id)]);
    expect(first, JSON.stringify(first)).toMatchObject({ status: 200, problem: null });
    expect(second).toEqual(first);
    const after = await wholeDatabase(newsroom.db);
    const events = await newsroom.db.read.select().from(newsroom.db.tables.events);
    expect(events.filter((event) => event.id === id)).toHaveLength(1);
    expect(await by.post(path, body, id)).toEqual(first);
    expect(await by.post(path, { ...body, place: 'Elsewhere', text: 'Other words.' }, id)).not.toMatchObject({
      status: 500,
    });
    expect(await wholeDatabase(newsroom.db)).toEqual(after);
  });

  it('walks every route that changes something', async () => {
    const routes = (await findHandlers()).filter(({ kind, name }) => kind === 'route' && name === 'POST');
    const names = routes.map(({ file }) => file.replace(/^app\/api\/|\/route\.ts$/g, ''));
    expect(names.toSorted()).toEqual([...Object.keys(ROUTES), ...ROUTES_APART].toSorted());
  });

  it.each(['', 'x', '01890000-0000-7000-8000-00000000000g', `${randomUUID()}, ${randomUUID()}`, randomUUID().slice(1)])(
    'is refused in words where the id is “%s”',
    async (id) => {
      const before = await wholeDatabase(newsroom.db);
      const answer = await rita.post(`/api/claims/${claim(1)}/comments`, { kind: 'comment', text: 'x' }, id);
      expect([answer.status, answer.problem?.message]).toEqual([400, expect.stringContaining('must be a UUID')]);
      expect(await wholeDatabase(newsroom.db)).toEqual(before);
    },
  );

  it('by two people, or for two things, is refused the second time', async () => {
    const id = randomUUID();
    const path = `/api/claims/${claim(1)}/comments`;
    const body = { kind: 'comment', text: 'Mine.' };
    expect((await rita.post(path, body, id)).status).toBe(200);
    const before = await wholeDatabase(newsroom.db);
    for (const [by, other] of [
      [edda, body],
      [rita, { ...body, text: 'Another.' }],
    ] as const) {
      const answer = await by.post(path, other, id);
      expect([answer.status, answer.problem?.kind]).toEqual([409, 'reused_id']);
    }
    expect(await wholeDatabase(newsroom.db)).toEqual(before);
  });
});

type Form = {
  readonly who: Parameters<Newsroom['cookie']>[0];
  readonly path: string;
  readonly has: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
};

const personForm = async (has: string, fields: Form['fields']): Promise<Form> => {
  const users = await newsroom.db.read.select().from(newsroom.db.tables.users);
  const person = users.find((one) => one.name === 'a person without a role');
  const known = { userId: person?.id ?? '', version: String(person?.version ?? 1) };
  return { who: 'an admin', path: '/admin/people', has, fields: { ...known, ...fields } };
};

/** What each form is sent with, by the file and name of its action under app. */
const FORMS: Readonly<Record<string, () => Promise<Form> | Form>> = {
  '(signed-in)/admin/people/actions.ts invite': () => ({
    who: 'an admin',
    path: '/admin/people',
    has: 'email',
    fields: { name: 'Nora', email: 'nora@example.org', roles: 'reviewer' },
  }),
  '(signed-in)/admin/people/actions.ts withdraw': () => ({
    who: 'an admin',
    path: '/admin/people',
    has: 'id',
    fields: {},
  }),
  '(signed-in)/admin/people/actions.ts changeRoles': () => personForm('roles', { roles: 'reviewer' }),
  '(signed-in)/admin/people/actions.ts disable': () => personForm('Disable', {}),
  '(signed-in)/admin/people/actions.ts enable': () => personForm('Enable', {}),
  '(signed-in)/admin/policy/actions.ts savePolicy': () => ({
    who: 'an admin',
    path: '/admin/policy',
    has: 'note',
    fields: {
      originsWithOneNear: '2',
      secondaryOrigins: '3',
      secondCheck: 'none',
      threshold: '0.5',
      evidenceMaxAgeDays: '30',
      smallDesk: 'on',
      note: 'For the tests.',
    },
  }),
  '(signed-in)/sources/[id]/actions.ts change': () => ({
    who: 'an editor',
    path: `/sources/${source}`,
    has: 'domains',
    fields: { name: 'Harbour Times', kind: 'agency', owner: 'The harbour' },
  }),
  '(signed-in)/sources/[id]/actions.ts relate': () => ({
    who: 'an editor',
    path: `/sources/${source}`,
    has: 'other',
    fields: { relation: 'owned_by', other: 'Gull Gazette' },
  }),
  '(signed-in)/sources/[id]/actions.ts unrelate': () => ({
    who: 'an editor',
    path: `/sources/${source}`,
    has: 'otherId',
    fields: {},
  }),
  '(signed-in)/sources/[id]/actions.ts trust': () => ({
    who: 'an admin',
    path: `/sources/${source}`,
    has: 'trusted',
    fields: { note: 'Reliable.' },
  }),
  '(signed-in)/articles/new/actions.ts importAnArticle': () => ({
    who: 'an editor',
    path: '/articles/new',
    has: 'text',
    fields: { text: 'Snow fell on Orvale on Monday. The mayor resigned.\n', outlet: 'Orvale Daily' },
  }),
  '(signed-in)/articles/[id]/report/actions.ts assign': () => ({
    who: 'an editor',
    path: `/articles/${article}/report`,
    has: 'assigneeId',
    fields: { assigneeId: newsroom.people['a reviewer'] },
  }),
  '(signed-in)/account/actions.ts changePassword': () => ({
    who: 'a reviewer and editor',
    path: '/account',
    has: 'current',
    fields: { current: PASSWORD, password: 'quite another password here' },
  }),
  'invite/[token]/actions.ts accept': () => ({
    who: 'nobody',
    path: `/invite/${known['token'] ?? ''}`,
    has: 'password',
    fields: { name: 'Olga', password: 'a long password of her own' },
  }),
};

/** Sessions are no changes; the rest is asked where what it needs is at hand. */
const FORMS_APART = [
  'sign-in/actions.ts signIn',
  '(signed-in)/account/actions.ts signOut',
  // Whoever is signed out is nobody the second time.
  '(signed-in)/account/actions.ts signOutEverywhere',
  // tests/app/settled-twice.test.ts
  'setup/actions.ts setUp',
  '(signed-in)/take-back-action.ts takeBack',
  '(signed-in)/decide/actions.ts decide',
  '(signed-in)/articles/[id]/report/actions.ts signOff',
  '(signed-in)/articles/[id]/report/actions.ts reopen',
];

describe('a form without script that is sent twice as it was served', () => {
  beforeAll(async () => {
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an admin'));
    const invited = await browser.submit('/admin/people', 'email', {
      name: 'Olga',
      email: 'olga@example.org',
      roles: 'reviewer',
    });
    known = { token: /\/invite\/([\w-]+)/.exec(invited.text)?.[1] ?? '' };
    expect(known['token']).not.toBe('');
  });

  it.each(Object.entries(FORMS))('%s is done once', async (_, asked) => {
    const { who, path, has, fields } = await asked();
    const browser = new PlainBrowser(app.origin, await newsroom.cookie(who));
    const rowsOf = async () => newsroom.db.read.$count(newsroom.db.tables.mutations);
    const before = await rowsOf();
    const [first, second] = await browser.submitTwice(path, has, fields);
    expect([alertOn(first), alertOn(second)]).toEqual(['', '']);
    expect([second.status, second.to]).toEqual([first.status, first.to]);
    expect(await rowsOf()).toBe(before + 1);
  });

  it('invites with one link, which both are shown', async () => {
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an admin'));
    const fields = { name: 'Pia', email: 'pia@example.org', roles: 'reviewer' };
    const links = (await browser.submitTwice('/admin/people', 'email', fields)).map(
      ({ text }) => /\/invite\/[\w-]+/.exec(text)?.[0],
    );
    expect(links[0]).toBeTruthy();
    expect(links[1]).toBe(links[0]);
    expect((await browser.go(links[0] ?? '')).status).toBe(200);
  });

  it('walks every action', async () => {
    const actions = (await findHandlers()).filter(({ kind }) => kind === 'action');
    const names = actions.map(({ file, name }) => `${file.replace(/^app\//, '')} ${name}`);
    expect(names.toSorted()).toEqual([...Object.keys(FORMS), ...FORMS_APART].toSorted());
  });

  it('has an id in every one of them', async () => {
    const browser = new PlainBrowser(app.origin, await newsroom.cookie('an admin'));
    const { text } = await browser.go('/admin/people');
    const forms = [...text.matchAll(/<form[^>]*>([\s\S]*?)<\/form>/g)].filter(([form]) =>
      form.includes('type="hidden"'),
    );
    const ids = forms.flatMap(([form]) => /name="_mutation" value="([^"]+)"/.exec(form)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
