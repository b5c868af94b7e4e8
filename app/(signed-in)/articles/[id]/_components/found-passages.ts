import type { Passage, PassagesView } from '#lib/schema/passages.ts';

/** What was found for a claim; `ground` says for which words of it and in which captures. */
export type PassagesState = { readonly ground: string } & (
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly view: PassagesView; readonly passages: readonly Passage[] }
);
