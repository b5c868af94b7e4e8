/** How an article comes to cite a source; `person`: somebody added it at the desk. */
export const CITED_VIA = ['footer', 'attribution', 'link', 'person'] as const;
export type CitedVia = (typeof CITED_VIA)[number];

/** Why a capture rests on an origin. `own_reporting`: nothing shows that it has it from anybody else. */
export const FOLD_REASONS = [
  'named_in_passage',
  'credits',
  'shared_text',
  'one_voice',
  'own_reporting',
  'person',
] as const;
export type FoldReason = (typeof FOLD_REASONS)[number];
