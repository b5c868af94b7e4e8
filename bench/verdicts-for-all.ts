import Database from 'better-sqlite3';
import { sha256Hex } from '#lib/core/text/sha256.ts';

/**
 * Gives every claim of a story a verdict with its check and its evidence, as reviewers would in a few weeks: the state in
 * which an editor signs a story off. Written by another process than the server's, and without events.
 */
export function verdictsForAll(file: string, articleId: string): void {
  const db = new Database(file, { timeout: 30_000 });
  const now = Date.now();
  const id = (table: string) => `'${table}-' || id`;
  const reviewer = '(select id from users order by id limit 1)';
  const claims = `from claims where article_id = '${articleId}' and withdrawn_at is null`;
  const capture = `capture-${articleId}`;
  const hash = sha256Hex(PASSAGE);
  const passage = `'${PASSAGE.replaceAll("'", "''")}'`;
  db.exec(`
    begin immediate;
    insert into captures (id, source_id, kind, media_type, text, text_sha256, original_sha256, captured_by, captured_at)
      select '${capture}', id, 'paste', 'text/plain', ${passage}, '${hash}', '${hash}', ${reviewer}, ${now}
      from sources order by id limit 1;
    insert into article_captures (article_id, capture_id) values ('${articleId}', '${capture}');
    insert into checks (id, claim_id, round, seat, checker_id, status, so, code, rationale, policy_version, started_at, closed_at)
      select ${id('check')}, id, 1, 'first', ${reviewer}, 'closed', 'supported', 'corroborated', 'As the books show.', 1, ${now}, ${now} ${claims};
    insert into verdicts (id, claim_id, code, so, check_id, policy_version, set_by, set_at)
      select ${id('verdict')}, id, 'corroborated', 'supported', ${id('check')}, 1, ${reviewer}, ${now} ${claims};
    insert into evidence (id, claim_id, check_id, capture_id, stance, standing, exact, prefix, suffix, start_offset, end_offset, complete, created_by, created_at)
      select ${id('evidence')}, id, ${id('check')}, '${capture}', 'supports', 'primary', ${passage}, '', '', 0, ${PASSAGE.length}, 0, ${reviewer}, ${now} ${claims};
    update claims set state = 'final', code = 'corroborated', link_count = 1, origin_count = 1
      where article_id = '${articleId}' and withdrawn_at is null;
    update articles set open_count = 0, corroborated_count = claim_count where id = '${articleId}';
    commit;
  `);
  db.close();
}

const PASSAGE = "As the yard's books show.";
