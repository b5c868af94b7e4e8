'use server';

import { paths } from '#app/_ui/paths.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { importForm, type ImportInput } from '#lib/schema/import-form.ts';
import { defineAction } from '#lib/web/action.ts';
import { importArticle, type ImportedArticle } from '#lib/workflow/articles/import-article.ts';
import { readPage } from '#lib/workflow/articles/read-page.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { copyOfFile } from './_components/text-of-file.ts';

export const importAnArticle = defineAction(
  {
    permission: 'article.import',
    input: importForm,
    goTo: ({ articleId }: ImportedArticle) => paths.article(articleId),
  },
  async (context, { file, ...input }) => {
    const whole = await withFile(context, input, file);
    return whole.ok ? once('import-article', importArticle)(context, whole.value) : whole;
  },
);

/** For browsers without script: where no text was pasted, the file's, and what a page says of itself. */
async function withFile(
  context: Parameters<typeof readPage>[0],
  input: ImportInput,
  file: File | undefined,
): Promise<Result<ImportInput, Problem>> {
  if (file === undefined || file.size === 0 || input.text.trim() !== '') return ok(input);
  const copy = await copyOfFile(file);
  if (!copy.ok) return fail(wrongText(copy.error));
  if ('text' in copy.value) return ok({ ...input, text: copy.value.text });
  const page = await readPage(context, copy.value);
  if (!page.ok) return fail(wrongText(page.error.message));
  const { text, title, outlet, publishedOn, url, byline, links } = page.value;
  return ok({
    ...input,
    text,
    title: input.title || title,
    outlet: input.outlet || outlet,
    publishedOn: input.publishedOn || publishedOn,
    url: input.url || url,
    byline: input.byline || byline,
    links,
  });
}

const wrongText = (text: string): Problem =>
  problem('invalid', 'Please look at the marked fields.', { fields: { text } });
