/** How an article comes to cite a source; `person`: somebody added it at the desk. */
export const CITED_VIA = ['footer', 'attribution', 'link', 'person'] as const;
export type CitedVia = (typeof CITED_VIA)[number];

/** Why a capture rests on an origin. */
export const FOLD_REASONS = ['named_in_passage', 'credits', 'shared_text', 'one_voice', 'person'] as const;
export type FoldReason = (typeof FOLD_REASONS)[number];
