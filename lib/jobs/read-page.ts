import type { Problem } from '#lib/core/problem.ts';
import { problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { articleOfPage, copyOfPage } from '#lib/ingest/article-of-page.ts';

/** The article of a saved page, in words for the import form; null where the page does not say. */
export type ReadPage = {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly address: string | null;
};

export function readPage({ html }: { readonly html: string }): Result<ReadPage, Problem> {
  const found = articleOfPage(html, { mostElements: MOST_ELEMENTS });
  if (found === null) return fail(problem('refused', NOTHING_TO_READ));
  const { title, outlet, publishedOn, address } = found;
  return ok({ text: copyOfPage(found), title, outlet, publishedOn, address });
}

/** Readability takes seconds for more. Articles have some 2,000. */
const MOST_ELEMENTS = 10_000;

const NOTHING_TO_READ =
  'No article was found on this page. Open it in a browser, copy the text of the article and paste it here.';
