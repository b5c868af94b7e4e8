import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import type { MarkedCopy } from '#lib/core/copy/left-out.ts';
import type { Problem } from '#lib/core/problem.ts';
import { problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { articleOfPage, copyOfPage, linksOfPage } from '#lib/ingest/article-of-page.ts';

/** The article of a saved page, in words for the import form; null where the page does not say. */
export type ReadPage = {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly address: string | null;
  readonly byline: string | null;
  /** Everything that the page says, without its headline: what is copy, and what is not with its reason. */
  readonly copy: MarkedCopy;
  readonly links: readonly CopyLink[];
};

export function readPage({ html }: { readonly html: string }): Result<ReadPage, Problem> {
  const found = articleOfPage(html, { mostElements: MOST_ELEMENTS });
  if (found === null) return fail(problem('refused', NOTHING_TO_READ));
  const { title, outlet, publishedOn, address, byline, copy } = found;
  return ok({
    text: copyOfPage(found),
    title,
    outlet,
    publishedOn,
    address,
    byline,
    copy,
    links: linksOfPage(found),
  });
}

/** Readability takes seconds for more. Articles have some 2,000. */
const MOST_ELEMENTS = 10_000;

const NOTHING_TO_READ =
  'No article was found on this page. Open it in a browser, copy the text of the article and paste it here.';
