import {
  sourcesBeginning,
  sourcesByName,
  sourceUse,
  type SourceCursor,
  type SourceRow,
} from '#db/queries/sources-by-name.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Context } from '#lib/workflow/context.ts';

export type SourceList = {
  readonly rows: readonly (SourceRow & { readonly captures: number; readonly articles: number })[];
  readonly next: SourceCursor | null;
};

const PAGE = 50;

/** The registry of sources by name; `q` finds those with a name or alias that begins so. */
export async function listSources(
  { db, actor }: Context,
  { q, after }: { readonly q?: string | undefined; readonly after?: SourceCursor | undefined },
): Promise<Result<SourceList, Problem>> {
  const allowed = permits(actor, 'source.read');
  if (!allowed.ok) return allowed;

  const key = q === undefined ? '' : sourceKey(q);
  const among = key === '' ? undefined : await sourcesBeginning(db, key, PAGE);
  const rows = await sourcesByName(db, { limit: PAGE + 1, after, among });
  const page = rows.slice(0, PAGE);
  const use = await sourceUse(
    db,
    page.map((row) => row.id),
  );
  const last = page.at(-1);
  return ok({
    rows: page.map((row) => ({
      ...row,
      captures: use.captures.get(row.id) ?? 0,
      articles: use.articles.get(row.id) ?? 0,
    })),
    next: rows.length > PAGE && last ? { name: last.name, id: last.id } : null,
  });
}
