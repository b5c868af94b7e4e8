'use server';

import { paths } from '#app/_ui/paths.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { defineAction } from '#lib/web/action.ts';
import { importArticle, type ImportedArticle } from '#lib/workflow/articles/import-article.ts';
import { withTextOfFile } from './_components/text-of-file.ts';

export const importAnArticle = defineAction(
  {
    permission: 'article.import',
    input: importForm,
    goTo: ({ articleId }: ImportedArticle) => paths.article(articleId),
  },
  async (context, { file, ...input }) => {
    const whole = await withTextOfFile(input, file);
    return whole.ok ? importArticle(context, whole.value) : whole;
  },
);
