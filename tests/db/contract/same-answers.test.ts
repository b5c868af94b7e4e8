import { beforeAll, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import type { Tables } from '#db/tables.ts';
import { citeSource, insertCapture } from '#db/writes/captures.ts';
import {
  closeDraft,
  insertCheck,
  insertFindings,
  reopenCheck,
  replaceFindings,
  withdrawDrafts,
} from '#db/writes/checks.ts';
import { insertClaims, setTokens, withdrawClaim } from '#db/writes/claim-rows.ts';
import { changeClaim, forgetDraft, reviveClaim } from '#db/writes/claims.ts';
import { insertDecision, withdrawDecision } from '#db/writes/decisions.ts';
import { changeEvidence, insertEvidence, restoreEvidence, withdrawEvidence } from '#db/writes/evidence.ts';
import { changeFlags, insertFlags, withdrawFlags } from '#db/writes/flags.ts';
import { guardArticle, guardClaimList, guardGround, guardQuiet } from '#db/writes/guard-ground.ts';
import { putRulings, restoreRulings, withdrawRuling } from '#db/writes/origin-rulings.ts';
import {
  answerComment,
  insertComment,
  insertSearch,
  keepDraft,
  releaseLease,
  replaceDisposition,
  restoreDisposition,
  takeBackAnswer,
  takeLease,
  withdrawComment,
  withdrawSearch,
} from '#db/writes/remarks.ts';
import { addSignOff, moveStage, withdrawSignOff } from '#db/writes/sign-offs.ts';
import { endVerdict, guardPolicy, moveCounters, putInForce, restoreVerdict } from '#db/writes/verdicts.ts';
import type { AttributionId, CaptureId, CheckId, ClaimId, EvidenceId, Id } from '#lib/core/ids.ts';
import { fill, type Filled } from '../../../bench/fill.ts';
import { newDatabaseFile, opened } from '../../support/database.ts';
import { listenToSqlite, type Listening } from '../../support/listening.ts';
import { newPostgresDatabase } from '../../support/postgres-database.ts';
import { newEvent, NOON } from '../../support/rows.ts';
import { QUESTIONS, type Subjects } from '../plans/questions.ts';
import { subjectsIn } from '../plans/subjects.ts';

/** The same rows, the same writes and the same questions on both engines: what is stored and answered is the same. */
let sqlite: Db;
let postgres: Db;
let listening: Listening;
let filled: Filled;
let subjects: Subjects;

beforeAll(async () => {
  const file = await newDatabaseFile();
  sqlite = opened(await openDatabase({ file, sync: 'never' }));
  postgres = opened(await openDatabase({ url: await newPostgresDatabase(), connections: 4 }));
  filled = await fill(sqlite, { claims: 200 });
  await fill(postgres, { claims: 200 });
  subjects = await subjectsIn(sqlite, filled);
  listening = listenToSqlite(file);
  return () => listening.close();
});

const id = <T extends string>(n: number) => `01900000-0000-7000-8000-9${String(n).padStart(11, '0')}` as Id<T>;

/** In the order in which a desk would do them; each is to go through. */
const WRITES: Readonly<Record<string, (subjects: Subjects, filled: Filled) => readonly Write[]>> = {
  'a capture is added to an article, and its source cited': ({ article, source, reviewer }) => [
    ...insertCapture(
      {
        id: CAPTURE,
        sourceId: source,
        kind: 'paste',
        mediaType: 'text/plain',
        text: 'Said again.',
        textSha256: 'a',
        originalSha256: 'b',
        circumstances: null,
        capturedBy: reviewer,
        capturedAt: NOON,
      },
      Buffer.from('Said again.'),
      article,
    ),
    citeSource({ articleId: article, sourceId: source, name: 'Again', via: 'person' }),
  ],
  'claims are added, found by other words, withdrawn, revived and changed': ({ article }) => [
    ...insertClaims({
      claims: [{ ...CLAIM, articleId: article }],
      links: [
        {
          id: LINK,
          claimId: NEW_CLAIM,
          position: 0,
          cueText: 'said',
          cueStart: 0,
          cueEnd: 4,
          content: [],
          directness: 'direct',
          act: false,
        },
      ],
    }),
    ...setTokens(NEW_CLAIM, 'entirely other words'),
    withdrawClaim({ id: NEW_CLAIM, version: 1 }, { exit: 'dropped', withdrawnReason: 'twice', withdrawnAt: NOON }),
    reviveClaim({ id: NEW_CLAIM, version: 2 }),
    changeClaim({ id: NEW_CLAIM, version: 3 }, { presupposed: true }),
  ],
  'a check is drafted, found, closed and opened again': ({ reviewer }) => [
    insertCheck({ ...CHECK, checkerId: reviewer }),
    ...insertFindings([{ checkId: CHECK.id, attributionId: LINK, said: 'reported' }]),
    ...replaceFindings(CHECK.id, [{ checkId: CHECK.id, attributionId: LINK, said: 'first_hand' }]),
    closeDraft(CHECK.id, { code: 'attributed', so: 'open', rationale: 'As it says.', closedAt: NOON }),
    reopenCheck(CHECK.id),
    closeDraft(CHECK.id, { code: 'attributed', so: 'open', rationale: 'As it says.', closedAt: NOON }),
    insertCheck({ ...CHECK, id: id(21), claimId: NEW_CLAIM, checkerId: reviewer, seat: 'second' }),
    withdrawDrafts(NEW_CLAIM, reviewer),
  ],
  'evidence is pinned, withdrawn, restored and changed; somebody says where it comes from and answers a flag': ({
    article,
    reviewer,
  }) => [
    guardGround(article, LATER),
    guardArticle(article, LATER),
    guardClaimList(article, LATER),
    guardQuiet(LATER),
    insertEvidence({
      id: EVIDENCE,
      claimId: NEW_CLAIM,
      checkId: CHECK.id,
      captureId: CAPTURE,
      stance: 'attributes',
      standing: 'secondary',
      exact: 'Said',
      prefix: '',
      suffix: ' again.',
      start: 0,
      end: 4,
      createdBy: reviewer,
      createdAt: NOON,
    }),
    withdrawEvidence(EVIDENCE, NOON),
    restoreEvidence(EVIDENCE),
    changeEvidence(EVIDENCE, { credible: true, credibleReason: 'They were there.' }),
    ...putRulings([{ ...RULING, id: 'ruling-1', createdBy: reviewer }], NOON),
    ...putRulings([{ ...RULING, id: 'ruling-2', kind: 'split', createdBy: reviewer }], NOON),
    withdrawRuling('ruling-2', NOON),
    ...restoreRulings(['ruling-1']),
    ...insertFlags([
      { ...FLAG, id: 'flag-1', claimId: NEW_CLAIM },
      { ...FLAG, id: 'flag-2', claimId: NEW_CLAIM },
    ]),
    ...changeFlags(['flag-1'], { answer: 'The same day.', answeredBy: reviewer, answeredAt: NOON }),
    ...withdrawFlags(['flag-2'], NOON),
  ],
  'remarks are made and taken back': ({ claim, reviewer, now }) => [
    insertSearch({
      id: 'search-1',
      claimId: NEW_CLAIM,
      checkId: CHECK.id,
      place: 'archive',
      terms: 'x',
      searchedBy: reviewer,
      searchedAt: NOON,
    }),
    insertSearch({
      id: 'search-2',
      claimId: NEW_CLAIM,
      checkId: CHECK.id,
      place: 'web',
      terms: 'y',
      searchedBy: reviewer,
      searchedAt: NOON,
    }),
    withdrawSearch('search-2', NOON),
    insertComment({
      id: 'comment-1',
      claimId: claim,
      kind: 'query',
      text: 'Who said so?',
      authorId: reviewer,
      createdAt: NOON,
    }),
    answerComment('comment-1', {
      ...{ answer: 'They did.', answeredBy: reviewer, answeredAt: NOON },
      ...{ answerBy: 'Jo Marsh', answerChannel: 'telephone', answerOn: '2026-03-09' },
    }),
    takeBackAnswer('comment-1'),
    insertComment({
      id: 'comment-2',
      claimId: claim,
      kind: 'comment',
      text: 'No.',
      authorId: reviewer,
      createdAt: NOON,
    }),
    withdrawComment('comment-2', NOON),
    ...replaceDisposition(claim, NOON, {
      id: 'disposition-1',
      claimId: claim,
      kind: 'fix',
      setBy: reviewer,
      setAt: NOON,
    }),
    ...replaceDisposition(claim, NOON + 1, null),
    restoreDisposition('disposition-1'),
    keepDraft({ userId: reviewer, claimId: claim, body: 'I th', updatedAt: NOON }),
    keepDraft({ userId: reviewer, claimId: claim, body: 'I think', updatedAt: NOON + 1 }),
    takeLease({ claimId: claim, userId: reviewer, expiresAt: now + 1000 }, now),
    takeLease({ claimId: NEW_CLAIM, userId: reviewer, expiresAt: now + 1000 }, now),
    releaseLease(NEW_CLAIM, reviewer),
    forgetDraft(NEW_CLAIM, reviewer),
  ],
  'verdicts are decided, ended and restored, and the counters follow': ({ article, reviewer }, { editor }) => [
    ...guardPolicy(1),
    insertCheck({
      ...CHECK,
      id: id(22),
      seat: 'second',
      checkerId: editor,
      status: 'closed',
      code: 'disputed',
      so: 'open',
      closedAt: NOON,
    }),
    insertDecision({
      id: id(30),
      claimId: NEW_CLAIM,
      round: 1,
      firstCheckId: CHECK.id,
      secondCheckId: id(22),
      editorId: editor,
      code: 'attributed',
      reason: 'The record says so.',
      decidedAt: NOON,
    }),
    withdrawDecision(id(30), NOON),
    insertDecision({
      id: id(31),
      claimId: NEW_CLAIM,
      round: 1,
      firstCheckId: CHECK.id,
      secondCheckId: id(22),
      editorId: editor,
      code: 'attributed',
      reason: 'The record says so, read again.',
      decidedAt: NOON,
    }),
    ...putInForce({ ...VERDICT, claimId: NEW_CLAIM, setBy: reviewer }),
    endVerdict(NEW_CLAIM, NOON + 1),
    restoreVerdict(VERDICT.id),
    moveCounters({ id: article, currentVersion: 1 }, [{ to: null }, { from: null, to: 'attributed' }]),
  ],
  'an article is signed off, and that is taken back': ({ article }, { editor }) => [
    moveStage({ id: article, version: 2 }, { from: 'checking', to: 'signed_off' }),
    addSignOff({
      id: 'sign-off-1',
      articleId: article,
      versionNumber: 1,
      editorId: editor,
      policyVersion: 1,
      smallDesk: false,
      signedAt: NOON,
    }),
    withdrawSignOff('sign-off-1', { withdrawnBy: editor, withdrawnAt: NOON, withdrawnReason: 'A source called.' }),
    addSignOff({
      id: 'sign-off-2',
      articleId: article,
      versionNumber: 1,
      editorId: editor,
      policyVersion: 1,
      smallDesk: true,
      signedAt: NOON,
    }),
  ],
};

const CAPTURE = id<'capture'>(1) satisfies CaptureId;
const NEW_CLAIM = id<'claim'>(10) satisfies ClaimId;
const LINK = id<'attribution'>(11) satisfies AttributionId;
const EVIDENCE = id<'evidence'>(12) satisfies EvidenceId;
/** Of the log: nothing came after it. */
const LATER = 1_000_000;
const RULING = {
  evidenceId: EVIDENCE,
  kind: 'named',
  originKey: 'name:log',
  name: 'The log',
  createdAt: NOON,
} as const;
const FLAG = { evidenceId: EVIDENCE, kind: 'date', words: 'copy: Sunday', createdAt: NOON } as const;
const CHECK = {
  id: id<'check'>(20) satisfies CheckId,
  claimId: NEW_CLAIM,
  round: 1,
  seat: 'first',
  status: 'draft',
  startedAt: NOON,
} as const;
const VERDICT = {
  id: 'verdict-1',
  code: 'attributed',
  so: 'open',
  checkId: CHECK.id,
  policyVersion: 1,
  setAt: NOON,
} as const;
const CLAIM = {
  id: NEW_CLAIM,
  position: 99,
  sentence: 's1',
  text: 'Entirely other words.',
  spans: [],
  quotes: [],
  hedges: [],
  dates: [],
  kind: 'event',
  checkable: true,
  presupposed: false,
  priority: 0.9,
  reasons: [],
  rules: [],
  madeBy: 'person',
  createdAt: NOON,
} as const;

it.each(Object.keys(WRITES))('%s, on both', async (name) => {
  const writes = WRITES[name]?.(subjects, filled) ?? [];
  const event = newEvent(name === Object.keys(WRITES)[0] ? 'event-1' : name, {
    articleId: subjects.article,
    claimId: subjects.claim,
  });
  for (const db of [sqlite, postgres]) expect(await db.commit({ writes, events: [event] })).toMatchObject({ ok: true });
});

it('leaves the same rows in every table', async () => {
  for (const table of Object.keys(sqlite.tables) as (keyof Tables)[]) {
    expect(await rowsOf(postgres, table), table).toEqual(await rowsOf(sqlite, table));
  }
});

it.each(Object.keys(QUESTIONS))('%s: the same answer from both', async (name) => {
  const ask = QUESTIONS[name];
  if (!ask) throw new Error(`There is no question called ${name}`);
  const statements = await listening.statementsOf((db) => ask(db, subjects));
  const inOrder = statements.every(({ sql }) => sql.includes('order by'));
  const [one, other] = [await ask(sqlite, subjects), await ask(postgres, subjects)];
  expect(inOrder ? other : sorted(other)).toEqual(inOrder ? one : sorted(one));
});

async function rowsOf(db: Db, table: keyof Tables): Promise<unknown> {
  return sorted(await db.read.select().from(db.tables[table]));
}

/** What promises no order is compared without one. */
function sorted(answer: unknown): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((row) => JSON.stringify(row)).sort();
}
