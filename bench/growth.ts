import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '#db/open.ts';
import { mintId, type ArticleId } from '#lib/core/ids.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { ensureBuilt } from '../scripts/build-app.ts';
import { withProgress } from '../scripts/progress.ts';
import { serve } from '../scripts/serve.ts';
import { measure, type Ask } from './load.ts';
import { makeDatabase, PASSWORD } from './measured-database.ts';
import { sessionCookie } from './session.ts';

/**
 * Whether the time to open a desk grows with the story: `npm run bench -- growth`. The page, from the request to its last
 * byte, with the server's own processor time; each size is measured in turns with the others, and the median run counts.
 */
export async function measureGrowth(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      claims: { type: 'string', default: '50,500,2900' },
      seconds: { type: 'string', default: '4' },
      port: { type: 'string', default: '4590' },
    },
  });
  const sizes = values.claims.split(',').map(Number);
  const [seconds, port] = [Number(values.seconds), Number(values.port)];
  const home = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const dataDir = join(home, 'app');
  mkdirSync(dataDir);
  const file = join(dataDir, 'second-source.db');
  await ensureBuilt();
  await withProgress('A database with 1000 claims', () => makeDatabase(file, 1000));
  const stories = await withProgress('Long stories', () => importStories(file, sizes));
  const { address, pid, stop } = await serve({ port, dataDir, output: 'show', env: { LOG_LEVEL: 'error' } });
  try {
    const cookie = await sessionCookie(address, 'person0@example.org', PASSWORD);
    console.log(`${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}\n`);
    const runs = new Map<ArticleId, { readonly p50: number; readonly cpuMs: number }[]>();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { id } of stories) {
        const path = `/articles/${id}`;
        const ask: Ask = () => ({ method: 'GET', path, headers: { cookie } });
        const run = await measure({ port, pid, connections: 1, seconds, warmUp: round === 0 ? 30 : 5, ask });
        if (run.refused > 0) throw new Error(`${run.refused} requests were refused. ${run.firstRefusal ?? ''}`);
        runs.set(id, [...(runs.get(id) ?? []), run]);
      }
    }
    console.log(
      ['claims', 'words', 'kB', 'p50 ms', 'CPU ms', 'times the first'].map((head) => head.padStart(9)).join(''),
    );
    const first = stories[0] && middle(runs.get(stories[0].id) ?? []);
    for (const { id, claims, words } of stories) {
      const { p50, cpuMs } = middle(runs.get(id) ?? []);
      const bytes = (await (await fetch(`${address}/articles/${id}`, { headers: { cookie } })).text()).length;
      const cells = [claims, words, (bytes / 1000).toFixed(0), p50.toFixed(1), cpuMs.toFixed(1)];
      const ratio = `${(p50 / (first?.p50 ?? p50)).toFixed(2)} (CPU ${(cpuMs / (first?.cpuMs ?? cpuMs)).toFixed(2)})`;
      console.log([...cells.map((cell) => String(cell).padStart(9)), `  ${ratio}`].join(''));
    }
  } finally {
    await stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const ROUNDS = 3;

const middle = (runs: readonly { readonly p50: number; readonly cpuMs: number }[]) =>
  runs.toSorted((a, b) => a.p50 - b.p50)[Math.floor(runs.length / 2)] ?? { p50: Number.NaN, cpuMs: Number.NaN };

/** Each by the use case of the product, as the editor of the measured newsroom. */
async function importStories(file: string, sizes: readonly number[]) {
  const db = await openDatabase({ file });
  const editor = (await db.read.select().from(db.tables.users)).find((one) => one.email === 'person20@example.org');
  if (!editor) throw new Error('The newsroom has no editor.');
  const stories = [];
  for (const size of sizes) {
    const text = storyOf(size);
    const actor = { id: editor.id, name: editor.name, roles: ['editor' as const] };
    const imported = await importArticle(
      {
        db,
        actor,
        now: Date.now(),
        newId: () => mintId(Date.now(), randomBytes(10)),
        workers: inlineWorkers,
      },
      importForm.parse({ text, title: '', slug: `of-${size}` }),
    );
    if (!imported.ok) throw new Error(imported.error.message);
    const { articleId: id } = imported.value;
    const article = (await db.read.select().from(db.tables.articles)).find((one) => one.id === id);
    stories.push({ id, claims: article?.claimCount ?? 0, words: text.split(/\s+/u).length });
  }
  await db.close();
  return stories;
}

/** A claim to the sentence, 24 words each. */
const storyOf = (claims: number): string =>
  Array.from({ length: Math.ceil(claims / 3) }, (_, paragraph) =>
    Array.from({ length: Math.min(3, claims - paragraph * 3) }, (_, at) => paid(paragraph * 3 + at + 1)).join(' '),
  ).join('\n\n');

const paid = (week: number): string =>
  `In week ${week} the board paid ${week + 1000} euros to a yard behind the harbour for rope, wire, paint, timber, gravel and cement of ordinary kind.`;
