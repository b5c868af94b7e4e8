import { MAX_PAGE_BYTES, pageInput } from '#lib/schema/page-copy.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readPage } from '#lib/workflow/articles/read-page.ts';

export const POST = defineRoute(
  // As JSON, a page with many quotation marks and line ends is larger than it is itself.
  { permission: 'article.import', input: pageInput, maxBytes: 2 * MAX_PAGE_BYTES },
  readPage,
);
