import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import { signedHeads } from '#db/queries/signed-heads.ts';
import { headKeys, headVerifier } from '#lib/head-keys.ts';
import type { Id } from '#lib/core/ids.ts';
import { evidenceChangeInput } from '#lib/schema/desk-inputs.ts';
import { eventHash, type ChainedEvent } from '#lib/core/log/event-hash.ts';
import { newReplay, PROVEN, replay } from '#lib/core/log/replay.ts';
import { rowFault } from '#lib/core/log/row-fault.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { signMovedHead } from '#lib/workflow/log/sign-head.ts';
import { verifyRecord, type ReportToProve } from '#lib/workflow/log/verify-record.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { tamper } from '../../support/chain.ts';
import { checkedStory } from '../../support/checked-story.ts';
import { folder, newDatabaseFile, opened } from '../../support/database.ts';
import { releasedFile } from '../../support/released-database.ts';
import { captured, pinned, value } from '../../support/scenario.ts';

const keys = headKeys('the secret of a newsroom, long enough to be one');
const verifier = headVerifier([keys.publicKey]);
const verified = (db: Db, reports: readonly ReportToProve[] = []) => verifyRecord(db, { verifier, reports });

let file: string;
let sequence: number;

/** A story with evidence for and against, something taken back, a verdict, and two sign-offs, one of them withdrawn. */
beforeAll(async () => {
  file = await newDatabaseFile();
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const { room, articleId, claimId, captureId } = await checkedStory(db);
  const text = 'The old ferry carried 120,000 passengers last year, the port authority said.\n';
  const pin = { captureId, text, exact: 'last year', stance: 'contradicts' as const };
  const against = await pinned(room, room.ana, claimId, pin);
  const judged = { state: 'answered', note: 'The port wrote.', credible: false, credibleReason: 'A slip.' } as const;
  const set = value(await setContradiction(room.as(room.ana), { id: against.evidenceId, ...judged }));
  value(await undoAction(room.as(room.ana), { articleId, eventId: set.eventId as Id<'event'> }));
  value(await undoAction(room.as(room.ana), { articleId, eventId: against.eventId as Id<'event'> }));
  const [own] = value(await readClaim(room.as(room.ana), { id: claimId })).origins;
  const confirmed = { id: claimId, originKey: own?.key ?? '', evidenceIds: null };
  const older = text.replace('120,000', '90,000');
  const { captureId: times } = await captured(room, articleId, 'Harbour Times', older);
  const { evidenceId, eventId } = await pinned(room, room.ana, claimId, {
    ...{ captureId: times, text: older, exact: older.trim(), stance: 'supports' },
    origin: { newOriginName: 'The log' },
  });
  const done = [
    { eventId },
    value(await confirmOrigin(room.as(room.ana), confirmed)),
    value(await tickEvidence(room.as(room.ana), { id: evidenceId, reason: 'An older figure.' })),
    value(
      await changeEvidence(room.as(room.ana), { id: evidenceId, ...evidenceChangeInput.parse({ stance: 'context' }) }),
    ),
  ];
  for (const one of done.toReversed())
    value(await undoAction(room.as(room.ana), { articleId, eventId: one.eventId as Id<'event'> }));
  const sign = async () => {
    const { article } = value(await reportView(room.as(room.edda), { id: articleId }));
    return value(
      await signOffArticle({ ...room.as(room.edda), signer: keys }, { articleId, version: article.version }),
    );
  };
  await sign();
  value(await withdrawSignOff(room.as(room.emil), { articleId, reason: 'Too early.' }));
  await sign();
  sequence = value(await proof(db)).sequence;
  await db.close();
});

const proof = async (db: Db) => {
  const result = await verified(db);
  return result.ok ? result : { ok: false as const, error: { kind: 'refused' as const, message: result.error } };
};

/** What is said of a copy of that story after somebody was at it. */
async function afterwards(...statements: readonly string[]) {
  const copy = join(folder(), `${crypto.randomUUID()}.db`);
  copyFileSync(file, copy);
  await tamper({ file: copy }, ...statements);
  const db = opened(await openDatabase({ file: copy, sync: 'never' }));
  const result = await verified(db);
  await db.close();
  return result.ok ? 'nothing' : result.error;
}

it('finds everything right where nobody was at it, and counts what it looked at', async () => {
  const db = opened(await openDatabase({ file, sync: 'never' }));
  expect(await verified(db)).toEqual({
    ok: true,
    value: {
      sequence,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      rows: expect.any(Number) as number,
      heads: 2,
    },
  });
});

const BROKEN: readonly (readonly [what: string, sql: string, says: RegExp])[] = [
  [
    'what an event says',
    `UPDATE events SET payload = '{}' WHERE sequence = 4`,
    /^The log is broken at entry 4: the entry was changed/,
  ],
  [
    'an event in the middle',
    'DELETE FROM events WHERE sequence = 4',
    /^The log is broken at entry 4: the entry is missing/,
  ],
  [
    'the end of the log',
    'DELETE FROM events WHERE sequence > 6',
    /^The log is broken at entry 7: the log ends too early/,
  ],
  [
    'the code of a verdict',
    `UPDATE verdicts SET code = 'corroborated'`,
    /^Verdict \S+: its code is “corroborated”, but entry \d+ of the log says “attributed”\.$/,
  ],
  [
    'the code of a claim',
    `UPDATE claims SET code = 'corroborated' WHERE code IS NOT NULL`,
    /^Claim \S+: its code is “corroborated”/,
  ],
  ['a verdict', 'DELETE FROM verdicts', /^Verdict \S+ of entry \d+ of the log is missing\.$/],
  [
    'a verdict that nobody gave',
    `INSERT INTO verdicts SELECT 'x', claim_id, 'disputed', reason_code, so, check_id, decision_id, policy_version, override_reason, set_by, set_at, 1 FROM verdicts`,
    /^Verdict x has no entry in the log\.$/,
  ],
  [
    'the rationale of a check',
    `UPDATE checks SET rationale = 'It is so.' WHERE status = 'closed'`,
    /^Check \S+: its rationale is not what entry \d+ of the log says\.$/,
  ],
  ['a finding on a link', `UPDATE link_findings SET said = 'failed'`, /^Check \S+: its answer to “Was it said\?” is/],
  [
    'the words of a quote',
    `UPDATE evidence SET exact = 'carried 1,200,000 passengers'`,
    /^Evidence \S+: its quote is not what entry \d+ of the log says\.$/,
  ],
  [
    'the place of a quote',
    'UPDATE evidence SET start_offset = start_offset + 1 WHERE withdrawn_at IS NULL',
    /^Evidence \S+: the start of its quote is “\d+”/,
  ],
  [
    'the stance of evidence',
    `UPDATE evidence SET stance = 'supports' WHERE stance = 'attributes'`,
    /^Evidence \S+: its stance is “supports”, but entry \d+ of the log says “attributes”\.$/,
  ],
  [
    'why evidence settles a claim',
    `UPDATE evidence SET settles_reason = 'It settles all.'`,
    /^Evidence \S+: what the reviewer says of it is not what entry/,
  ],
  [
    'evidence that was taken back',
    'UPDATE evidence SET withdrawn_at = NULL',
    /^Evidence \S+ is not withdrawn, but entry \d+ of the log says that it is withdrawn\.$/,
  ],
  [
    'a judged contradiction',
    `UPDATE evidence SET contradiction = 'answered' WHERE stance = 'contradicts'`,
    /^Evidence \S+: its contradiction is “answered”/,
  ],
  [
    'what a person said of an origin',
    `UPDATE origin_rulings SET origin_key = 'name:x'`,
    /^What a person said of an origin, \S+: its origin is “name:x”/,
  ],
  [
    'a word on an origin that nobody gave',
    `UPDATE origin_rulings SET withdrawn_at = 1;
     INSERT INTO origin_rulings SELECT 'x', evidence_id, kind, 'name:x', 'X', source_id, anonymous, reason, created_by, 1, NULL FROM origin_rulings LIMIT 1`,
    /^What a person said of an origin, \S+ is withdrawn, but|x has no entry in the log/,
  ],
  [
    'a word on an origin, made to look like one of an earlier release',
    `INSERT INTO origin_rulings SELECT e.id, e.id, 'named', 'name:x', 'X', NULL, NULL, NULL, e.created_by, 1, NULL FROM evidence e
       WHERE e.id NOT IN (SELECT evidence_id FROM origin_rulings) LIMIT 1`,
    /^What a person said of an origin, \S+ has no entry in the log\.$/,
  ],
  [
    'the answer to a question of the comparison',
    `UPDATE flags SET answer = 'All is well.', answered_by = (SELECT id FROM users LIMIT 1), answered_at = 1`,
    /^Question of the comparison \S+: its answer is not what entry \d+ of the log says\.$/,
  ],
  [
    'a question of the comparison',
    'DELETE FROM flags',
    /^Question of the comparison \S+ of entry \d+ of the log is missing/,
  ],
  ['who sees evidence', 'UPDATE evidence SET shared = 1 - shared', /^Evidence \S+ is for everybody to see, but entry/],
  ['a piece of evidence', 'DELETE FROM evidence', /^Evidence \S+ of entry \d+ of the log is missing\.$/],
  [
    'the text of a capture',
    `UPDATE captures SET text = replace(text, '120,000', '12,000')`,
    /^Capture \S+: its text is not what entry \d+ of the log says\.$/,
  ],
  [
    'the text of a capture and its hash',
    `UPDATE captures SET text = 'x', text_sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'`,
    /^Capture \S+: its text is not/,
  ],
  [
    'the hash of a capture',
    `UPDATE captures SET text_sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'`,
    /^Capture \S+: the hash of its text is not/,
  ],
  [
    'the original of a capture',
    `UPDATE capture_originals SET bytes = x'00'`,
    /^Capture \S+: its original is not what entry \d+ of the log says\.$/,
  ],
  [
    'what kind a capture is',
    `UPDATE captures SET kind = 'observation'`,
    /^Capture \S+: its kind is “observation”, but/,
  ],
  [
    'when the text of a capture was published',
    `UPDATE captures SET published_on = '2020-01-01'`,
    /^Capture \S+: its date of publication is “2020-01-01”, but entry \d+ of the log says /,
  ],
  [
    'the wording of a claim under its verdict',
    `UPDATE claims SET text = 'The ferry sank.' WHERE code IS NOT NULL`,
    /^Claim \S+: its wording is not what entry \d+ of the log says\.$/,
  ],
  [
    'who says a claim, under its verdict',
    `UPDATE attributions SET source_name = 'Somebody else'`,
    /^Claim \S+: who says it is not what entry \d+ of the log says\.$/,
  ],
  [
    'when a verdict was given',
    'UPDATE verdicts SET set_at = 1796000000000',
    /^Verdict \S+: the time it was set is “2026-11-30T\d\d:53:20\.000Z”, but entry \d+ of the log says “2/,
  ],
  [
    'whether a small desk signed',
    'UPDATE sign_offs SET small_desk = 1 - small_desk',
    /^Sign-off \S+ is marked as of a small desk, but entry \d+ of the log says that it is not marked/,
  ],
  [
    'the signature at the last sign-off',
    'DELETE FROM signed_heads WHERE sequence = (SELECT max(sequence) FROM signed_heads)',
    /^The head of the log was not signed at the sign-off of entry \d+, nor since: either signatures were deleted/,
  ],
  ['all signatures', 'DELETE FROM signed_heads', /^The head of the log was not signed at the sign-off of entry \d+/],
  ['a capture', 'DELETE FROM captures', /^Capture \S+ of entry \d+ of the log is missing\.$/],
  [
    'the copy',
    `UPDATE article_versions SET text = replace(text, '120,000', '12,000')`,
    /^The text of article \S+: its text is not what entry \d+ of the log says\.$/,
  ],
  ['who signed off', 'UPDATE sign_offs SET editor_id = (SELECT id FROM users LIMIT 1)', /^Sign-off \S+: its editor is/],
  [
    'the report that was signed',
    `UPDATE sign_offs SET model = '{}'`,
    /^Sign-off \S+: the report that was signed is not/,
  ],
  [
    'a sign-off',
    'DELETE FROM sign_offs WHERE withdrawn_at IS NULL',
    /^Sign-off \S+ of entry \d+ of the log is missing\.$/,
  ],
  [
    'a signature',
    `UPDATE signed_heads SET signature = (SELECT s.signature FROM signed_heads s ORDER BY s.sequence LIMIT 1)`,
    /^The signature over entry \d+ is wrong\.$/,
  ],
  [
    'whose signature it is',
    `UPDATE signed_heads SET key_id = 'x'`,
    /^The signature over entry \d+ is of a key that is not the newsroom’s \(x\)\.$/,
  ],
];

it('takes no work that goes on meanwhile for a fault', async () => {
  const db = opened(await openDatabase({ file: await newDatabaseFile(), sync: 'never' }));
  const { room, articleId, claimId, captureId } = await checkedStory(db);
  const text = 'The old ferry carried 120,000 passengers last year, the port authority said.\n';
  const works = async () => {
    for (const exact of ['The old ferry', 'last year', 'the port authority', 'carried 120,000']) {
      const { eventId } = await pinned(room, room.ana, claimId, { captureId, text, exact, stance: 'context' });
      value(await undoAction(room.as(room.ana), { articleId, eventId: eventId as Id<'event'> }));
    }
  };
  const [found] = await Promise.all([verified(db), works()]);
  expect(found).toMatchObject({ ok: true });
});

it('finds it right again once the next start has signed what a crash left unsigned', async () => {
  const copy = join(folder(), 'crashed.db');
  copyFileSync(file, copy);
  await tamper({ file: copy }, 'DELETE FROM signed_heads WHERE sequence = (SELECT max(sequence) FROM signed_heads)');
  const db = opened(await openDatabase({ file: copy, sync: 'never' }));
  expect(await verified(db)).toMatchObject({ ok: false });
  expect(await signMovedHead({ db, now: Date.UTC(2027, 0, 1), signer: keys })).toMatchObject({ ok: true });
  expect(await verified(db)).toMatchObject({ ok: true });
});

it('has plain words for everything that it compares', async () => {
  const state = newReplay();
  for (const entry of await entries()) replay(state, entry);
  const named = PROVEN.flatMap((what) =>
    [...state.facts[what]].flatMap(([id, { sequence: at, fields }]) =>
      Object.entries(fields).flatMap(([name, written]) => {
        const other = written === true ? false : written === 1 ? 2 : 'else';
        const one = { sequence: at, fields: { [name]: written } };
        return written === undefined ? [] : [rowFault(what, { id, fields: { [name]: other } }, one) ?? ''];
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((said) => /\b[a-z]+[A-Z]\w*[: ](?:is )|something in it/.test(said))).toEqual([]);
});

it('finds a database of the last release right once it is brought up to date', async () => {
  const db = opened(await openDatabase({ file: releasedFile('0001-demo'), sync: 'never' }));
  expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true, value: { sequence: 93, heads: 0 } });
});

describe('names what was changed behind its back', () => {
  it.each(BROKEN)('%s', async (_, sql, says) => {
    expect(await afterwards(sql)).toMatch(says);
  });

  it('a sign-off that was withdrawn and stands again', async () => {
    const sql = [
      'DELETE FROM sign_offs WHERE withdrawn_at IS NULL',
      'UPDATE sign_offs SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_reason = NULL',
    ];
    expect(await afterwards(...sql)).toMatch(/^Sign-off \S+: .* is nothing, but entry \d+ of the log says/);
  });

  it('an end that was cut off with the head of the log set back to match', async () => {
    const cut = await tailCut(6);
    expect(await afterwards(...cut)).toBe(
      `The log was cut off: it ends with entry 6, but entry ${await firstSigned()} was signed.`,
    );
  });

  it('a log that was written anew from some entry on, every hash of it right', async () => {
    expect(await afterwards(...(await rewritten()))).toMatch(/^Entry \d+ of the log is not the one that was signed\.$/);
  });

  it('an end that was cut off together with all signatures, by a report that was taken out', async () => {
    const db = opened(await openDatabase({ file, sync: 'never' }));
    const heads = await signedHeads(db);
    const last = heads.at(-1);
    if (!last) throw new Error('Nothing was signed.');
    const copy = join(folder(), 'cut.db');
    copyFileSync(file, copy);
    await tamper({ file: copy }, ...(await tailCut(6)), 'DELETE FROM signed_heads');
    const { sequence: at, hash, keyId, signature } = last;
    const signedHead = { sequence: at, hash, keyId, signature };
    const report = { signedHead, signOff: null, modelSha256: '' };
    const without = opened(await openDatabase({ file: copy, sync: 'never' }));
    expect(await verified(without, [report])).toEqual({
      ok: false,
      error: `The log was cut off: it ends with entry 6, but entry ${at} was signed.`,
    });
    const forged = { ...report, signedHead: { ...signedHead, hash: 'f'.repeat(64) } };
    expect(await verified(db, [forged])).toEqual({ ok: false, error: `The signature over entry ${at} is wrong.` });
  });
});

const rowsOf = async <T>(ask: (db: Db) => Promise<T>): Promise<T> => {
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const found = await ask(db);
  await db.close();
  return found;
};
const firstSigned = () => rowsOf(async (db) => (await signedHeads(db))[0]?.sequence ?? 0);
const entries = () => rowsOf(async (db) => db.read.select().from(db.tables.events).orderBy(db.tables.events.sequence));

async function tailCut(end: number): Promise<readonly string[]> {
  const last = (await entries()).find((entry) => entry.sequence === end);
  return [
    `DELETE FROM events WHERE sequence > ${end}`,
    `UPDATE chain_head SET sequence = ${end}, hash = '${last?.hash ?? ''}'`,
  ];
}

/** The reason of one late entry is another, and all hashes after it are computed anew. */
async function rewritten(): Promise<readonly string[]> {
  let previousHash: string | null = null;
  const statements: string[] = [];
  for (const entry of await entries()) {
    const changed = entry.kind === 'article.imported' ? { ...entry, at: entry.at + 1 } : entry;
    const { hash: _, ...fields } = { ...changed, previousHash: previousHash ?? entry.previousHash };
    previousHash = eventHash(fields satisfies ChainedEvent);
    statements.push(
      `UPDATE events SET at = ${fields.at}, previous_hash = '${fields.previousHash}', hash = '${previousHash}' WHERE sequence = ${entry.sequence}`,
    );
  }
  return [...statements, `UPDATE chain_head SET hash = '${previousHash ?? ''}'`];
}
