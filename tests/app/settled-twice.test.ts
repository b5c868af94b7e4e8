import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { checkInput, searchInput } from '#lib/schema/desk-inputs.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { captured, importedArticle, newsroom, pinned, policyIs, value, type Newsroom } from '../support/scenario.ts';
import { wholeDatabase } from '../support/whole-database.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { DeskVisitor } from './support/desk-visitor.ts';
import { openNewsroom, type Newsroom as Server } from './support/newsroom.ts';
import { alertOn, PlainBrowser, type Shown } from './support/plain-browser.ts';

let server: Server;
let room: Newsroom;
let app: AppServer;
let edda: PlainBrowser;

beforeAll(async () => {
  server = await openNewsroom();
  room = await newsroom(server.db);
  app = await startApp(server.env);
  edda = new PlainBrowser(app.origin, await server.cookieFor(room.edda.id));
}, 240_000);

afterAll(async () => {
  await app.stop();
  await server.close();
});

/** A story of one claim with its capture and a quote. */
async function story(ship: string) {
  const post = `The ${ship} carried 120,000 passengers last year, the port authority said.\n`;
  const text = `According to the Orvale Post, the ${ship} carried 120,000 passengers last year.\n`;
  const articleId = await importedArticle(room, text);
  const [claim] = value(await readDesk(room.as(room.ana), { id: articleId })).claims;
  if (!claim) throw new Error('The story has no claim.');
  const { captureId } = await captured(room, articleId, 'Orvale Post', post);
  const exact = 'carried 120,000 passengers last year';
  await pinned(room, room.ana, claim.id, { captureId, text: post, exact });
  return { articleId, claimId: claim.id };
}

/** The first reviewer's verdict. */
async function attributed(claimId: ClaimId): Promise<void> {
  const { claim, facts } = value(await readClaim(room.as(room.ana), { id: claimId }));
  const proposed = proposeFindings(facts).said;
  const said = Object.fromEntries(claim.chain.map((link, index) => [link.id, proposed[index] ?? 'unchecked']));
  const first = { claimVersion: claim.version, said, so: 'open', code: 'attributed', rationale: 'The Post says so.' };
  value(await saveCheck(room.as(room.ana), { id: claimId, ...checkInput.parse(first) }));
}

/** The first check says attributed, the second, blind one unverified; answers with the claim's version. */
async function disagreement(ship: string) {
  await policyIs(room, PRESET_POLICIES.strict);
  const made = await story(ship);
  const id = made.claimId;
  await attributed(id);
  const version = async () => value(await readClaim(room.as(room.ben), { id })).claim.version;
  const looked = { claimVersion: await version(), place: 'orvalepost.example', terms: ship };
  value(await logSearch(room.as(room.ben), { id, ...searchInput.parse(looked) }));
  const second = { claimVersion: await version(), said: {}, so: 'open', code: 'unverified' };
  expect(value(await saveCheck(room.as(room.ben), { id, ...checkInput.parse(second) })).outcome).toBe('deciding');
  return { ...made, claimVersion: await version() };
}

const madeOnce = async (send: () => Promise<readonly [Shown, Shown]>): Promise<Shown> => {
  const rowsOf = () => server.db.read.$count(server.db.tables.mutations);
  const eventsOf = () => server.db.read.$count(server.db.tables.events);
  const [rows, events] = [await rowsOf(), await eventsOf()];
  const [first, second] = await send();
  expect([alertOn(first), alertOn(second)]).toEqual(['', '']);
  expect([second.status, second.to]).toEqual([first.status, first.to]);
  expect([await rowsOf(), await eventsOf()]).toEqual([rows + 1, events + 1]);
  return first;
};

describe('what settles a claim or a story, sent twice', () => {
  it('decides once by the form, and what was decided is taken back once', async () => {
    const { claimId } = await disagreement('old ferry');
    const fields = { code: 'attributed', so: 'open', reasonCode: '', reason: 'The Post is on file.' };
    const { to } = await madeOnce(() => edda.submitTwice(`/decide?claim=${claimId}`, 'claimVersion', fields));
    expect(to).toContain('decided=');
    await madeOnce(() => edda.submitTwice(to ?? '', 'eventId', {}));
  });

  it('decides once by the route', async () => {
    const { claimId, claimVersion } = await disagreement('new ferry');
    const desk = new DeskVisitor(app.origin, await server.cookieFor(room.edda.id));
    const path = `/api/claims/${claimId}/decision`;
    const body = { claimVersion, code: 'attributed', so: 'open', reasonCode: null, reason: 'The Post is on file.' };
    const id = randomUUID();
    const [first, second] = await Promise.all([desk.post(path, body, id), desk.post(path, body, id)]);
    expect(first, JSON.stringify(first)).toMatchObject({ status: 200, problem: null });
    expect(second).toEqual(first);
    const after = await wholeDatabase(server.db);
    expect(await desk.post(path, body, id)).toEqual(first);
    expect(await wholeDatabase(server.db)).toEqual(after);
  });

  it('signs off once, and withdraws the sign-off once', async () => {
    await policyIs(room, { ...PRESET_POLICIES.wire, evidenceMaxAgeDays: 36_500 });
    const { articleId, claimId } = await story('last ferry');
    await attributed(claimId);
    const path = `/articles/${articleId}/report`;
    await madeOnce(() => edda.submitTwice(path, 'version', {}));
    await madeOnce(() => edda.submitTwice(path, 'reason', { reason: 'A reader wrote in.' }));
    await madeOnce(() => edda.submitTwice(path, 'version', {}));
  });

  it('signs out everywhere once, and whoever is signed out is led to the door', async () => {
    const browser = new PlainBrowser(app.origin, await server.cookieFor(room.emil.id));
    const [first, second] = await browser.submitTwice('/account', 'Sign out everywhere', {});
    for (const shown of [first, second]) expect([shown.status, shown.to]).toEqual([303, '/sign-in']);
    expect((await browser.go('/account')).to).toContain('/sign-in');
  });
});

describe('setting up a newsroom, sent twice', () => {
  it('makes one administrator', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-empty-'));
    const empty = await startApp({ DATA_DIR: folder, AUTH_SECRET: 'a secret of the tests, long enough to be one' });
    try {
      const token = /\/setup\?token=([\w-]+)/.exec(empty.output())?.[1] ?? '';
      expect(token).not.toBe('');
      const fields = { token, name: 'Ada Admin', email: 'ada@example.org', password: 'a long password of her own' };
      const browser = new PlainBrowser(empty.origin, '');
      const [first, second] = await browser.submitTwice(`/setup?token=${token}`, 'token', fields);
      expect([alertOn(first), alertOn(second)]).toEqual(['', '']);
      expect([second.status, second.to]).toEqual([first.status, first.to]);
      expect((await browser.go('/admin/people')).text.match(/ada@example\.org/g)?.length).toBeGreaterThan(0);
    } finally {
      await empty.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
