import { z } from 'zod';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import type { MarkedCopy } from '#lib/core/copy/left-out.ts';

/** What a saved page gives to the fields of the import form; empty where the page does not say. */
export type PageCopy = {
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO date. */
  readonly publishedOn: string;
  readonly url: string;
  readonly byline: string;
  /** Everything that the page says, without its headline: what is copy, and what is not with its reason. */
  readonly copy: MarkedCopy;
  readonly links: readonly CopyLink[];
};

/** In bytes of UTF-8. Its scripts and styles are in it, so a page is larger than its text. */
export const MAX_PAGE_BYTES = 3 * 1024 * 1024;

export const pageInput = z.object({ html: z.string() });

export function pageTooLarge(bytes: number): string {
  const megabytes = (bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 });
  return `The page is ${megabytes} MB. The limit is 3 MB: open it in a browser, copy the text and paste it here.`;
}
