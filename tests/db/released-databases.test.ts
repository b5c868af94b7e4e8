import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { opened } from '../support/database.ts';
import { recounted } from '../support/recounted.ts';
import {
  postgresRows,
  releasedFile,
  releasedPostgres,
  sqliteRows,
  type Row,
  type Rows,
} from '../support/released-database.ts';
import { idMint } from '../support/rows.ts';

/**
 * The filled database of each release, brought up to date on both engines: every row of it is still there and means what
 * it meant. A change of the schema adds to GONE what it drops and to `meant` what it changes, and says what is new.
 */
const FIXTURE = '0001-demo';

/** What nothing read or nothing wrote. Which claims were split or merged stands in the log and in the corrections. */
const GONE = {
  tables: [
    'claim_parents',
    'confidential_approvers',
    'confidential_sources',
    'flags',
    'jobs',
    'published_reports',
    'settings',
  ],
  columns: [
    'articles.embargo_until',
    'claims.legal_flag',
    'evidence.anonymous',
    'evidence.origin_id',
    'sources.merged_into',
  ],
};
/** Origins are computed; what people said of them stands in origin_rulings. */
const SUPERSEDED = ['origin_folds', 'origins'];

/** What a newsroom's database may hold and the demonstration does not. */
const MORE = `
  -- Pinned twice, which counted as two contradictions.
  INSERT INTO evidence (id, claim_id, check_id, capture_id, stance, standing, exact, prefix, suffix, start_offset,
      end_offset, origin_id, contradiction, created_by, created_at)
    SELECT 'twin', claim_id, check_id, capture_id, stance, standing, exact, prefix, suffix, start_offset,
      end_offset, origin_id, contradiction, created_by, created_at + 1000
    FROM evidence WHERE stance = 'contradicts';
  UPDATE claims SET contradiction_count = 2 WHERE id = (SELECT claim_id FROM evidence WHERE id = 'twin');
  -- Origins that are no registered source, and one that is only proposed.
  UPDATE origins SET source_id = NULL, anonymous = 'officials' WHERE id = (SELECT min(id) FROM origins);
  UPDATE origins SET source_id = NULL WHERE id = (SELECT max(id) FROM origins);
  UPDATE origin_folds SET confirmed_by = NULL, confirmed_at = NULL
    WHERE id = (SELECT f.id FROM origin_folds f JOIN evidence e ON e.origin_id = f.origin_id AND e.capture_id = f.capture_id
                ORDER BY f.id LIMIT 1 OFFSET 3);
  -- Imported and captured twice, by people who did so in the same moment.
  INSERT INTO articles (id, title, slug, language, current_version, created_by, created_at)
    SELECT 'twin', title, slug, language, current_version, created_by, created_at + 1 FROM articles
    WHERE id = (SELECT min(id) FROM articles);
  INSERT INTO article_versions (id, article_id, number, text, sha256, engine, blocks, sentences, uncovered, created_by,
      created_at)
    SELECT 'twin', 'twin', number, text, sha256, engine, blocks, sentences, uncovered, created_by, created_at + 1
    FROM article_versions WHERE article_id = (SELECT min(id) FROM articles WHERE id <> 'twin');
  INSERT INTO captures (id, source_id, kind, media_type, text, text_sha256, original_sha256, captured_by, captured_at)
    SELECT 'twin', source_id, kind, media_type, text, text_sha256, original_sha256, captured_by, captured_at + 1
    FROM captures WHERE id = (SELECT min(capture_id) FROM article_captures);
  INSERT INTO article_captures (article_id, capture_id)
    SELECT article_id, 'twin' FROM article_captures
    WHERE capture_id = (SELECT min(capture_id) FROM article_captures);
  -- A second check that somebody has begun.
  UPDATE claims SET state = 'second_check' WHERE id = (SELECT min(id) FROM claims WHERE state = 'open');
`;

const released = {
  sqlite: async () => {
    const file = releasedFile(FIXTURE, MORE);
    return { target: { file }, rows: async () => sqliteRows(file) };
  },
  postgres: async () => {
    const url = await releasedPostgres(FIXTURE, MORE);
    return { target: { url }, rows: () => postgresRows(url) };
  },
};

describe.each(['sqlite', 'postgres'] as const)('a filled database of the last release, on %s', (engine) => {
  let before: Rows;
  let after: Rows;
  let db: Db;

  beforeAll(async () => {
    const { target, rows } = await released[engine]();
    before = await rows();
    db = opened(await openDatabase(target));
    after = await rows();
  });

  const table = (rows: Rows, name: string): readonly Row[] => rows.get(name) ?? [];

  it('is filled', () => {
    const empty = [...before].filter(([, rows]) => rows.length === 0).map(([name]) => name);
    expect(empty).toEqual([...GONE.tables, ...NEVER_FILLED].toSorted());
    expect(table(before, 'claims').map((row) => row['state'])).toContain('second_check');
  });

  it('keeps every row of every table, and what it says', () => {
    for (const [name, rows] of before) {
      if (GONE.tables.includes(name) || SUPERSEDED.includes(name)) continue;
      const kept = rows.map((row) => meant(name, withoutTheGone(name, row)));
      const columns = Object.keys(kept[0] ?? {});
      const now = table(after, name).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      expect(sorted(now), name).toEqual(sorted(kept));
    }
  });

  it('has nothing left of what is gone', () => {
    const names = [...after].flatMap(([name, rows]) => Object.keys(rows[0] ?? {}).map((column) => `${name}.${column}`));
    expect(names.filter((name) => GONE.columns.includes(name))).toEqual([]);
    const tables = [...GONE.tables, ...SUPERSEDED].filter((name) => after.has(name));
    expect(tables, 'made anew').toEqual(['flags']);
  });

  it('says of each item of evidence where a person confirmed it to come from', () => {
    const rulings = table(after, 'origin_rulings');
    expect(rulings).toHaveLength(new Set(rulings.map((row) => row['evidence_id'])).size);
    expect(sorted(rulings)).toEqual(sorted(expectedRulings(before)));
    const kinds = new Set(rulings.map((row) => String(row['origin_key']).split(':')[0]));
    expect(kinds).toEqual(new Set(['source', 'anon', 'name']));
  });

  it('gives each text that was imported to the first article that had it, and to no other from now on', () => {
    const versions = table(before, 'article_versions');
    const hashes = new Set(versions.map((row) => row['sha256']));
    expect(hashes.size).toBe(versions.length - 1);
    const texts = table(after, 'imported_texts');
    expect(new Set(texts.map((row) => row['sha256']))).toEqual(hashes);
    expect(texts.map((row) => row['article_id'])).not.toContain('twin');
  });

  it('has each text of a source once for an article from now on, and keeps the second of before', () => {
    const captureOf = new Map(table(after, 'captures').map((row) => [row['id'], row]));
    const linked = table(after, 'article_captures');
    for (const row of linked) {
      const capture = captureOf.get(row['capture_id'] ?? '');
      const sameAs = `${String(capture?.['source_id'])} ${String(capture?.['text_sha256'])}`;
      expect(row['same_as']).toBe(row['capture_id'] === 'twin' ? null : sameAs);
    }
    expect(linked.filter((row) => row['same_as'] === null)).toHaveLength(1);
  });

  it('says nothing of who the sources are that nobody had asked about', () => {
    for (const row of table(after, 'attributions'))
      expect(row).toMatchObject({
        speaker_kind: null,
        full_name: null,
        title: null,
        justification: null,
        channel: null,
      });
  });

  it('has a log that is whole', async () => {
    const entries = table(before, 'events').length;
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { sequence: entries } });
  });

  it('gives the report of the signed story, with the verdicts that were in force', async () => {
    const [story] = table(before, 'articles').filter((row) => row['stage'] === 'signed_off');
    const [signed] = table(before, 'sign_offs');
    const report = await reportOf(String(story?.['id']));
    const claims = liveClaims(story);
    expect(report.claims.map(({ text, state }) => ({ text, state }))).toEqual(
      claims.map(({ text, state }) => ({ text, state })),
    );
    expect(report.claims.map(({ verdict }) => verdict?.code ?? null)).toEqual(claims.map(({ code }) => code));
    // What two checkers pinned alike is one item of the report.
    const pins = report.claims.map(({ evidence }) => evidence.reduce((sum, { pinnedBy }) => sum + pinnedBy.length, 0));
    expect(pins).toEqual(claims.map(({ id }) => evidenceOn(id).length));
    expect(report.signOff?.at).toBe(new Date(Number(signed?.['signed_at'])).toISOString());
  });

  it('shows each story on its desk, with what was pinned', async () => {
    for (const story of table(before, 'articles')) {
      const desk = await readDesk(context(), { id: String(story['id']) as ArticleId });
      if (!desk.ok) throw new Error(desk.error.message);
      const claims = liveClaims(story);
      expect(desk.value.claims.map(({ text }) => text)).toEqual(claims.map(({ text }) => text));
      expect(desk.value.claims.map(({ code }) => code)).toEqual(claims.map(({ code }) => code));
    }
  });

  it('opens each claim, with origins that a person confirmed still counting', async () => {
    for (const story of table(before, 'articles').filter((row) => row['stage'] === 'checking'))
      for (const { id } of liveClaims(story)) {
        const detail = await readClaim(context(), { id: String(id) as ClaimId });
        if (!detail.ok) throw new Error(detail.error.message);
        const items = detail.value.origins.flatMap((origin) => origin.evidence);
        for (const item of items) {
          const ruling = expectedRulings(before).find((row) => row['evidence_id'] === item.id);
          const fact = detail.value.facts.evidence.find((one) => one.id === item.id);
          if (ruling && fact) expect(fact.origin?.name, `${item.id}: ${String(ruling['name'])}`).toBeTruthy();
        }
      }
  });

  const liveClaims = (story: Row | undefined): readonly Row[] =>
    table(before, 'claims')
      .filter((row) => row['article_id'] === story?.['id'] && row['withdrawn_at'] === null)
      .toSorted((a, b) => Number(a['position']) - Number(b['position']));
  const evidenceOn = (claim: unknown): readonly Row[] =>
    table(before, 'evidence').filter((row) => row['claim_id'] === claim && row['withdrawn_at'] === null);

  async function reportOf(story: string): Promise<Report> {
    const exported = await exportReport(context(), { articleId: story as ArticleId, format: 'json' });
    if (!exported.ok) throw new Error(exported.error.message);
    return JSON.parse(exported.value.body) as Report;
  }

  function context() {
    const role = table(before, 'user_roles').find((row) => row['role'] === 'editor');
    const actor: Actor = { id: String(role?.['user_id']) as UserId, name: 'An editor', roles: ['editor'] };
    return { db, actor, now: Date.UTC(2027, 0, 1), newId: idMint(), workers: inlineWorkers };
  }
});

describe.each(['sqlite', 'postgres'] as const)('the demonstration of the last release as it was, on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    const plain = {
      sqlite: async () => ({ file: releasedFile(FIXTURE) }),
      postgres: async () => ({ url: await releasedPostgres(FIXTURE) }),
    };
    db = opened(await openDatabase(await plain[engine]()));
  });

  it('shows in its lists what is there', async () => {
    for (const { text, kept, counted } of await recounted(db)) expect({ text, ...kept }).toEqual({ text, ...counted });
  });

  it('has rows that follow from its log', async () => {
    expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
  });
});

/** Tables that the release has and its demonstration leaves empty. */
const NEVER_FILLED = [
  'comments',
  'corrections',
  'decisions',
  'drafts',
  'source_relations',
  'suggestion_runs',
  'suggestions',
];

const withoutTheGone = (table: string, row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !GONE.columns.includes(`${table}.${column}`)));

/** What a row says after the migrations where that is not what it said before. */
function meant(table: string, row: Row): Row {
  if (table === 'evidence' && row['id'] === 'twin') return { ...row, withdrawn_at: row['created_at'] ?? null };
  if (table === 'claims' && row['contradiction_count'] === 2) return { ...row, contradiction_count: 1 };
  if (table === 'claims' && row['state'] === 'second_check') return { ...row, state: 'checked' };
  return row;
}

/** Where an origin counted, by the rules of the release: both it and the fold of the capture on it were confirmed. */
const expectedRulings = (before: Rows): readonly Row[] =>
  (before.get('evidence') ?? [])
    .filter((item) => item['withdrawn_at'] === null && item['id'] !== 'twin')
    .flatMap((item) => {
      const origin = before.get('origins')?.find((row) => row['id'] === item['origin_id']);
      const fold = before
        .get('origin_folds')
        ?.find((row) => row['origin_id'] === item['origin_id'] && row['capture_id'] === item['capture_id']);
      if (!origin || !fold || origin['confirmed_by'] === null || fold['confirmed_by'] === null) return [];
      return [
        {
          id: item['id'] ?? null,
          evidence_id: item['id'] ?? null,
          kind: 'named',
          origin_key: keyOf(origin),
          name: origin['name'] ?? null,
          source_id: origin['source_id'] ?? null,
          anonymous: origin['anonymous'] ?? null,
          reason: 'Confirmed before origins were computed',
          created_by: origin['confirmed_by'] ?? null,
          created_at: fold['confirmed_at'] ?? null,
          withdrawn_at: null,
        },
      ];
    });

const keyOf = ({ source_id: source, anonymous, name }: Row): string => {
  if (source !== null) return `source:${source}`;
  return anonymous === null ? `name:${String(name).toLowerCase()}` : `anon:${anonymous}`;
};

const sorted = (rows: readonly object[]): readonly string[] =>
  rows
    .map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))))
    .toSorted();
