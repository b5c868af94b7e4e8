import { guarded, sweeping, type Build, type Write } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** What a text is known by from now on: SHA-256 of the copy with its headline, and of what was pasted. */
type Texts = { readonly articleId: ArticleId; readonly sha256: readonly string[] };

/** Stale where an article has one of these texts already. */
export const claimTexts = (texts: Texts): readonly Write[] => rowsOf(texts).map((row) => guarded('text', insert(row)));

/** For an import of the same text on purpose: the first article that had it keeps standing for it. */
export const shareTexts = (texts: Texts): readonly Write[] => rowsOf(texts).map((row) => sweeping('text', insert(row)));

type Row = { readonly articleId: ArticleId; readonly sha256: string };

const rowsOf = ({ articleId, sha256 }: Texts): readonly Row[] =>
  [...new Set(sha256)].map((one) => ({ articleId, sha256: one }));

const insert =
  (row: Row): Build =>
  (q, t) =>
    q.insert(t.importedTexts).values(row).onConflictDoNothing();
