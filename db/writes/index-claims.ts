import { sql } from 'drizzle-orm';
import { sweeping, type Write } from '#db/db.ts';
import { inChunks, rowsPerInsert } from '#db/parameters.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';

/** Makes claims findable by their text, new ones and those whose text changed. Goes after the claims themselves. */
export function indexClaims(claims: readonly { readonly id: ClaimId; readonly text: string }[]): Write[] {
  const rows = claims.map(({ id, text }) => ({ claimId: id, tokens: searchTokens(text).join(' ') }));
  return inChunks(rows, rowsPerInsert(sqliteTables.claimTokens)).map((chunk) =>
    sweeping('search index', (q, t) =>
      q
        .insert(t.claimTokens)
        .values([...chunk])
        .onConflictDoUpdate({ target: t.claimTokens.claimId, set: { tokens: sql`excluded.tokens` } }),
    ),
  );
}
