import { z } from 'zod';
import { isId, type ArticleId, type UserId } from '#lib/core/ids.ts';
import { REPORT_FORMATS } from '#lib/core/reports/formats.ts';
import { requiredText } from './free-text.ts';

const articleId = z.custom<ArticleId>((given) => typeof given === 'string' && isId(given), 'No such article.');

/** `version`: of the article, as the page showed it. */
export const signOffInput = z.object({ articleId, version: z.coerce.number().int().min(1) });

export const withdrawSignOffInput = z.object({
  articleId,
  reason: requiredText(500, 'Please say why it is opened again.'),
});

/** `/api/articles/ID/report/html`. */
export const exportParams = z
  .object({ id: articleId, format: z.enum(REPORT_FORMATS) })
  .transform(({ id, format }) => ({ articleId: id, format }));

/** The form that gives all open claims of an article to one person, or to nobody. */
export const assignForm = z
  .object({
    articleId,
    assigneeId: z.union([
      z.literal('').transform(() => null),
      z.custom<UserId>((given) => typeof given === 'string' && isId(given), 'Choose somebody.'),
    ]),
  })
  .transform(({ articleId: id, assigneeId }) => ({ id, assigneeId, claimIds: null }));
