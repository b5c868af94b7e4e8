import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { fill } from '../../../bench/fill.ts';
import { listenToPostgres, type Listening } from '../../support/listening.ts';
import { administer } from '../../support/postgres.ts';
import { newPostgresDatabase, dropPostgresDatabases } from '../../support/postgres-database.ts';
import { QUESTIONS, type Subjects } from './questions.ts';
import { subjectsIn } from './subjects.ts';

let listening: Listening;
let subjects: Subjects;

beforeAll(async () => {
  const url = await newPostgresDatabase();
  const db = await openDatabase({ url });
  subjects = await subjectsIn(db, await fill(db, { claims: 100_000 }));
  await db.close();
  await administer(url, 'VACUUM ANALYZE');
  listening = listenToPostgres(url);
}, 600_000);
afterAll(async () => {
  await listening.close();
  await dropPostgresDatabases();
});

type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
};

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** Rows that a step read, kept or not, in all its rounds. */
const rowsRead = (node: Node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];

/** A scan of a small table, or one that finds enough and stops, is the right thing to do. */
const MANY = 10_000;

/** Each table that is read from end to end, or by way of an index only to throw most of it away. */
async function scansOf(name: string): Promise<string[]> {
  const ask = QUESTIONS[name];
  if (!ask) throw new Error(`There is no question called ${name}`);
  const scans = [];
  for (const statement of await listening.statementsOf((db) => ask(db, subjects))) {
    const [explained] = (await listening.explain(statement)) as { readonly Plan: Node }[];
    const nodes = explained ? nodesOf(explained.Plan) : [];
    scans.push(
      ...nodes
        .filter((node) => node['Relation Name'] && rowsRead(node) > MANY)
        .filter((node) => node['Node Type'] !== 'Index Only Scan')
        .filter((node) => node['Node Type'] === 'Seq Scan' || (node['Rows Removed by Filter'] ?? 0) > MANY)
        .map((node) => `${node['Node Type']} on ${node['Relation Name']}, ${rowsRead(node)} rows`),
    );
  }
  return scans;
}

const EXACT = 'an exact number of what is most of the table';
/** Questions that may read a table whole, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'number of claims, {}': EXACT,
  'number of claims, {"code":"none"}': EXACT,
  'number of claims, {"stage":"checking"}': EXACT,
  'number of claims, {"needs":"disposition"}': 'an exact number over an OR of two columns',
  'search, speaker 004711':
    'how rare a word is that only begins so, PostgreSQL cannot know: it reads from the newest on',
};

it.each(Object.keys(QUESTIONS).filter((name) => !(name in EXCEPTIONS)))(
  '%s: no full scan on PostgreSQL',
  async (name) => {
    expect(await scansOf(name)).toEqual([]);
  },
);
