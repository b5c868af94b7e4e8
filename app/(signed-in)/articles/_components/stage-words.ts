import type { ArticleStage } from '#lib/core/claims/article-stages.ts';

export const STAGE_WORDS = {
  checking: 'Being checked',
  signed_off: 'Signed off',
  published: 'Published',
} as const satisfies Record<ArticleStage, string>;
