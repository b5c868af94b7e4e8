import type { Db } from '#db/db.ts';
import { copyText } from '#db/queries/copy-text.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';

/** What the copy has inside its quotation marks for a claim. Most claims quote nothing, and then nothing is read. */
export async function quotedWords(
  db: Db,
  { id, currentVersion }: { readonly id: ArticleId; readonly currentVersion: number },
  quotes: readonly Span[],
): Promise<readonly string[]> {
  if (quotes.length === 0) return [];
  const text = await copyText(db, id, currentVersion);
  return quotes.map(({ start, end }) => text.slice(start, end));
}
