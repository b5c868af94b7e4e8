export const ARTICLE_STAGES = ['checking', 'signed_off', 'published'] as const;
export type ArticleStage = (typeof ARTICLE_STAGES)[number];
