import { z } from 'zod';
import { ARTICLE_STAGES } from '#lib/core/claims/article-stages.ts';
import { idOf } from '#lib/schema/desk-inputs.ts';

/** What the address of /articles may say; anything else in it is passed over. */
export const articlesQuery = z.object({
  stage: z.enum(ARTICLE_STAGES).optional().catch(undefined),
  /** `createdAt_id` of the last article of the page before. */
  after: z
    .templateLiteral([z.number().int(), '_', z.string()])
    .transform((cursor) => cursor.split('_'))
    .transform(([createdAt, id]) => ({ createdAt: Number(createdAt), id }))
    .pipe(z.object({ createdAt: z.number().int(), id: idOf<'article'>() }))
    .optional()
    .catch(undefined),
});

export type ArticlesQuery = z.output<typeof articlesQuery>;
