import Database from 'better-sqlite3';
import { passwords } from '#lib/auth/passwords.ts';
import { openDatabase } from '#db/open.ts';
import { fill } from './fill.ts';

export const PASSWORD = 'a long phrase for measuring';
/** At most this many verdicts are written in a series. */
const VERDICTS = 20_000;

export type OpenClaim = { readonly id: string; readonly version: number };

/** The claims that the first reviewer has begun to check. */
export function openClaims(file: string): readonly OpenClaim[] {
  const db = new Database(file, { readonly: true });
  const found = db.prepare('select c.id, c.version from claims c join searches s on s.claim_id = c.id').all();
  db.close();
  return found as readonly OpenClaim[];
}

export async function makeDatabase(file: string, claims: number): Promise<void> {
  const db = await openDatabase({ file, sync: 'never' });
  await fill(db, { claims, passwordHash: await passwords.hash(PASSWORD) });
  await db.close();
  beginChecks(file);
}

/** The first reviewer has begun to check open claims, and has logged a search for each: all but the verdict is there. */
function beginChecks(file: string): void {
  const db = new Database(file);
  const open = `select id from claims where state = 'open' and withdrawn_at is null
    and article_id in (select id from articles where stage = 'checking') limit ${VERDICTS}`;
  const reviewer = '(select id from users order by id limit 1)';
  db.exec(`
    insert into checks (id, claim_id, round, seat, checker_id, status, rationale, started_at)
      select 'bench-' || id, id, 1, 'first', ${reviewer}, 'draft', '', 0 from (${open});
    insert into searches (id, claim_id, check_id, place, terms, searched_by, searched_at)
      select 'bench-' || claim_id, claim_id, id, 'archive', 'terms', ${reviewer}, 0 from checks where status = 'draft';
    pragma wal_checkpoint(truncate);
  `);
  db.close();
}
