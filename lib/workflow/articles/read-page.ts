import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { MAX_LINKS } from '#lib/schema/import-form.ts';
import { MAX_PAGE_BYTES, pageTooLarge, type PageCopy } from '#lib/schema/page-copy.ts';
import type { Limit } from '#lib/throttle.ts';
import type { Context } from '#lib/workflow/context.ts';
import { withinLimit } from '#lib/workflow/within-limit.ts';

/** Finds the article in a saved page, for the import form. Nothing is stored, and nothing is fetched. */
export async function readPage(
  context: Context,
  { html }: { readonly html: string },
): Promise<Result<PageCopy, Problem>> {
  const allowed = permits(context.actor, 'article.import');
  if (!allowed.ok) return allowed;
  const size = Buffer.byteLength(html);
  if (size > MAX_PAGE_BYTES) return fail(problem('too_large', pageTooLarge(size)));
  const within = await withinLimit(context, PAGES);
  if (!within.ok) return within;
  const read = await context.workers.readPage({ html }, { who: context.actor.id, signal: context.signal });
  if (!read.ok) return read;
  const { text, title, outlet, publishedOn, address, byline, copy, links } = read.value;
  return ok({
    text,
    title: title?.slice(0, 300) ?? '',
    outlet: outlet?.slice(0, 100) ?? '',
    publishedOn: publishedOn ?? '',
    byline: byline?.slice(0, 100) ?? '',
    copy,
    links: links.slice(0, MAX_LINKS),
    url: address !== null && address.length <= 2000 ? address : '',
  });
}

/** Nobody saves pages faster; it bounds the time that one person can take from the others. */
const PAGES: Limit = { name: 'page', attempts: 30, minutes: 10, words: 'These were many pages in a short time.' };
