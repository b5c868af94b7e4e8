import type { Span } from '#lib/core/text/span.ts';

/** Who is spoken of: each mention with the name that it stands for. Mentions are in order and do not overlap. */
export type Register = { readonly mentions: readonly Mention[] };

export type Mention = Span & { readonly name: string };

export const EMPTY_REGISTER: Register = { mentions: [] };
