import type { CitedSource } from '#lib/core/claims/extraction.ts';

/** A link of the copy: its words as they stand there, and the web address that it leads to. */
export type CopyLink = { readonly words: string; readonly address: string };

/**
 * The sites that the copy links to, each once, at the words of its first link. Links are found again by their words, in
 * order, so that a text that was edited since keeps those whose words it still has.
 */
export function citedLinks(text: string, links: readonly CopyLink[]): readonly CitedSource[] {
  const cited = new Map<string, CitedSource>();
  let from = 0;
  for (const { words, address } of links) {
    const name = siteOf(address);
    if (name === null || words.trim() === '') continue;
    const ahead = text.indexOf(words, from);
    const start = ahead === -1 ? text.indexOf(words) : ahead;
    if (start === -1) continue;
    from = Math.max(from, start + words.length);
    if (!cited.has(name)) cited.set(name, { name, address, start, end: start + words.length, via: 'link' });
  }
  return [...cited.values()];
}

/** The host of a web address, without the usual "www". */
function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname.includes('.') ? hostname.replace(/^www\./u, '') : null;
}
