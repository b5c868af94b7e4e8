import type { Metadata } from 'next';
import Link from 'next/link';
import { LinkButton } from '#app/_ui/button.tsx';
import { FilterLinks } from '#app/_ui/filter-links.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { RowKeys } from '#app/_ui/row-keys.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { VerdictLegend } from '#app/_ui/verdict-mark.tsx';
import { ARTICLE_STAGES } from '#lib/core/claims/article-stages.ts';
import { may } from '#lib/core/people/permissions.ts';
import { articlesQuery } from '#lib/schema/articles-list.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { listArticles } from '#lib/workflow/articles/list-articles.ts';
import { ArticleItem } from './_components/article-item.tsx';
import { ArticlesKeys } from './_components/articles-keys.tsx';
import { STAGE_WORDS } from './_components/stage-words.ts';

export const metadata: Metadata = { title: 'Articles' };

export default definePage({ permission: 'article.read' }, async ({ context, searchParams }) => {
  const query = articlesQuery.parse(searchParams);
  const { rows, older } = found(await listArticles(context, query));
  const mayImport = may(context.actor, 'article.import');
  return (
    <Page>
      <PageHeader
        title="Articles"
        actions={
          mayImport && (
            <LinkButton look="ink" href={paths.newArticle()}>
              Import an article <Kbd>N</Kbd>
            </LinkButton>
          )
        }
      />
      <FilterLinks
        label="Stage"
        links={[
          { href: paths.articles(), label: 'All', current: query.stage === undefined },
          ...ARTICLE_STAGES.map((stage) => ({
            href: paths.articles({ stage }),
            label: STAGE_WORDS[stage],
            current: query.stage === stage,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <Nothing stage={query.stage} mayImport={mayImport} />
      ) : (
        <>
          <VerdictLegend className="py-3 max-md:hidden" />
          <ol aria-label="Articles, newest first" className="border-t border-hair max-md:mt-3">
            {rows.map((row) => (
              <ArticleItem key={row.id} row={row} now={context.now} />
            ))}
          </ol>
        </>
      )}
      {older !== null && (
        <p className="mt-4">
          <Link
            className="inline-flex min-h-7 items-center"
            href={paths.articles({ stage: query.stage, after: `${older.createdAt}_${older.id}` })}
          >
            Older articles
          </Link>
        </p>
      )}
      <RowKeys />
      {mayImport && <ArticlesKeys />}
    </Page>
  );
});

function Nothing({ stage, mayImport }: { stage: keyof typeof STAGE_WORDS | undefined; mayImport: boolean }) {
  if (stage !== undefined) {
    return (
      <EmptyState
        title={`No article is ${STAGE_WORDS[stage].toLowerCase()}`}
        action={<LinkButton href={paths.articles()}>Show all articles</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      title="No article yet"
      action={mayImport && <LinkButton href={paths.newArticle()}>Import the first one</LinkButton>}
    >
      {mayImport
        ? 'Paste the text of a story, and it is taken apart into its claims.'
        : 'An editor imports a story; its claims then come to the queue.'}
    </EmptyState>
  );
}
