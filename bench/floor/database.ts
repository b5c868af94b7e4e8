import Database from 'better-sqlite3';

/**
 * What any server on this database has to do at the least: a page of 50 rows by key, one row, and one durable write.
 * The floors do this and nothing more: no session, no rules, no log.
 */
export function openFloor(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  // What is open to anyone, of which a small database has 50 as well; of one reviewer's own it has five.
  const page = db.prepare(
    `select id, article_id, text, kind, state, code, priority from claims
     where assignee_id is null and withdrawn_at is null and state in ('open', 'needs_attention')
     order by priority desc, id limit 50`,
  );
  const person = db.prepare('select name from users where id = ?');
  const one = db.prepare('select * from claims where id = ?');
  const write = db.prepare('update claims set version = version + 1 where id = ?');
  const some = db.prepare("select id from claims where state = 'open' limit 1000");
  const ids = (some.all() as { readonly id: string }[]).map(({ id }) => id);
  let next = 0;
  return {
    whoAsks: (id: string) => (person.get(id) as { readonly name: string } | undefined)?.name ?? 'nobody',
    queue: () => page.all(),
    claim: (id: string) => one.get(id),
    setVerdict: (id: string) => write.run(id).changes,
    nextId: () => ids[(next += 1) % ids.length] ?? '',
  };
}
