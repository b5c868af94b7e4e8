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

it.each(Object.keys(QUESTIONS))('%s: no full scan on SQLite', async (name) => {
  expect(await scansOf(name)).toEqual([]);
});
