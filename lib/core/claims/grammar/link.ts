import type { Span } from '#lib/core/text/span.ts';
import type { Directness } from '../extraction.ts';

/** One link of a chain, before names are resolved: who (if anyone is named), by which words. */
export type Link = {
  readonly source: LinkSource | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly directness: Directness;
  readonly act: boolean;
  readonly rule: string;
};

export type LinkSource = Span & { readonly name: string | null; readonly anonymous: string | null };
