import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ClaimId } from '#lib/core/ids.ts';

/**
 * The newest claims that hold all of the words, newest first; the last word may go on (so that a search can follow
 * the typing), once it has three letters. Candidates: how well they answer is for others to rank.
 * @param words made by `searchTokens`, at least one
 */
export async function searchClaims(
  db: Db,
  { words, limit }: { readonly words: readonly string[]; readonly limit: number },
): Promise<readonly ClaimId[]> {
  if (words.length === 0) return [];
  const rows = await (db.engine === 'sqlite' ? inSqlite(db, words) : inPostgres(db, words)).limit(limit);
  return rows.map((row) => row.id);
}

/** `claim_search` and `lexemes` are made by the second migration of each engine; drizzle knows nothing of them. */
const inSqlite = ({ read, tables: { claimTokens } }: Db, words: readonly string[]) =>
  read
    .select({ id: claimTokens.claimId })
    .from(sql`claim_search`)
    .innerJoin(claimTokens, eq(claimTokens.id, sql`claim_search.rowid`))
    .where(sql`claim_search match ${question(words, ' AND ', (word) => `"${word}"`, '*')}`)
    .orderBy(desc(sql`claim_search.rowid`));

const inPostgres = ({ read, tables: { claimTokens } }: Db, words: readonly string[]) =>
  read
    .select({ id: claimTokens.claimId })
    .from(claimTokens)
    .where(sql`lexemes @@ ${question(words, ' & ', (word) => `'${word}'`, ':*')}::tsquery`)
    .orderBy(desc(claimTokens.id));

/** Words are letters and digits only, and quoted all the same: "and" and "near" are words here. */
function question(words: readonly string[], and: string, quoted: (word: string) => string, goesOn: string): string {
  const last = words.length - 1;
  return words
    .map((word, i) => quoted(word.replace(/['"\\]/g, '')) + (i === last && word.length >= LEAST_TO_GO_ON ? goesOn : ''))
    .join(and);
}

const LEAST_TO_GO_ON = 3;
