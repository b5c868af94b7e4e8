import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { fill } from '../../../bench/fill.ts';
import { newDatabaseFile } from '../../support/database.ts';
import { listenToSqlite, type Listening } from '../../support/listening.ts';
import { QUESTIONS, type Subjects } from './questions.ts';
import { subjectsIn } from './subjects.ts';

let listening: Listening;
let subjects: Subjects;

beforeAll(async () => {
  const file = await newDatabaseFile();
  const db = await openDatabase({ file, sync: 'never' });
  subjects = await subjectsIn(db, await fill(db, { claims: 1000 }));
  await db.close();
  listening = listenToSqlite(file);
});
afterAll(() => listening.close());

/** Each table that is read from end to end, without an index. */
async function scansOf(name: string): Promise<string[]> {
  const ask = QUESTIONS[name];
  if (!ask) throw new Error(`There is no question called ${name}`);
  const scans = [];
  for (const statement of await listening.statementsOf((db) => ask(db, subjects))) {
    const steps = (await listening.explain(statement)) as { readonly detail: string }[];
    scans.push(
      ...steps
        .filter(({ detail }) => /^SCAN (?!some\b)(?!.*(USING|VIRTUAL|CONSTANT))/.test(detail))
        .map(({ detail }) => detail),
    );
  }
  return scans;
}

/** Questions that may read a table whole, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'report, who may check': 'of few people, most: everybody who checks is asked for',
  'policy in force': 'read from its end, one row',
};

it.each(Object.keys(QUESTIONS).filter((name) => !(name in EXCEPTIONS)))('%s: no full scan on SQLite', async (name) => {
  expect(await scansOf(name)).toEqual([]);
});
