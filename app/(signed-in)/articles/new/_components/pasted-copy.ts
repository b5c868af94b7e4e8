import type { MarkedCopy } from '#lib/core/copy/left-out.ts';
import { markedCopy } from '#lib/core/copy/marked-copy.ts';
import { markupOf, plainText, UNAPPLIED_STYLE } from '#lib/core/copy/markup.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { MAX_PAGE_BYTES } from '#lib/schema/page-copy.ts';

/** Markup that says more than where lines end; without it the plain text of the clipboard is exact, and taken as it is. */
const TELLING =
  /<(?:p|h[1-6]|a|ul|ol|li|dl|blockquote|table|figure|del|ins|s|strike|sup|sub|q|b|i|em|strong)\b|line-through|vertical-align:\s*su/iu;

/** What was copied from a page or a word processor, by the rules for pages; null where it is better pasted as plain text. */
export function pastedCopy(html: string): MarkedCopy | null {
  if (html.length > MAX_PAGE_BYTES || !TELLING.test(html)) return null;
  const root = markupOf(new DOMParser().parseFromString(unapplied(html), 'text/html').body);
  if (root === null) return null;
  const text = plainText(root);
  return text === '' ? null : markedCopy(root, { article: null, language: detectLanguage(text), address: null });
}

/** The same markup, with styles that a browser reads and does not apply: the page's own policy forbids that. */
const unapplied = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style\s*>/giu, '')
    .replace(/<[a-z][^<>]*>/giu, (tag) => tag.replace(/(\s)style(?=\s*=)/giu, `$1${UNAPPLIED_STYLE}`));
