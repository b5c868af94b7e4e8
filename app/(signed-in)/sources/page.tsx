import type { Metadata } from 'next';
import Link from 'next/link';
import { Button } from '#app/_ui/button.tsx';
import { Input } from '#app/_ui/field.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { RowKeys } from '#app/_ui/row-keys.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { counted } from '#app/_ui/words.ts';
import { sourceListSchema } from '#lib/schema/source-list.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { listSources } from '#lib/workflow/sources/list-sources.ts';
import { SOURCE_KIND_WORDS } from './_components/source-words.ts';

export const metadata: Metadata = { title: 'Sources' };

export default definePage({ permission: 'source.read' }, async ({ context, searchParams }) => {
  const { q, after } = sourceListSchema.parse(searchParams);
  const { rows, next } = found(await listSources(context, { q, after }));
  return (
    <Page>
      <PageHeader
        title="Sources"
        about="Who speaks or publishes. A source that a story cites appears here by itself."
      />
      <form action={paths.sources()} role="search" className="mb-6 flex max-w-[34rem] items-end gap-2">
        <Input
          label="Search sources"
          name="q"
          type="search"
          defaultValue={q ?? ''}
          key={q}
          maxLength={200}
          className="flex-1"
        />
        <Button type="submit" className="min-h-10">
          Search
        </Button>
      </form>
      <RowKeys />
      {rows.length === 0 ? (
        <EmptyState title={q === undefined ? 'No source yet' : 'No source starts with that'}>
          {q === undefined
            ? 'Import a story, and the sources that it cites are listed here.'
            : 'Look for another name or alias.'}
        </EmptyState>
      ) : (
        <ol aria-label="Sources" className="border-t border-hair-strong">
          {rows.map((row) => (
            <li
              key={row.id}
              className="relative -mx-3 grid grid-cols-[minmax(0,1fr)_9rem_7rem_7rem] items-baseline gap-x-4 border-b border-hair px-3 py-2 focus-within:bg-paper-aside focus-within:shadow-[inset_3px_0_var(--ink)] hover:bg-paper-aside max-md:flex max-md:flex-wrap max-md:gap-y-0.5"
            >
              <div className="max-md:basis-full">
                <Link
                  href={paths.source(row.id)}
                  data-row-link
                  className="font-copy text-l no-underline outline-none after:absolute after:inset-0"
                >
                  {row.name}
                </Link>
                <span className="block text-xs text-ink-3">
                  {[row.owner === null ? null : `owned by ${row.owner}`, row.homePage].filter(Boolean).join(' · ')}
                </span>
              </div>
              <span className="text-ink-2 max-md:text-xs">{SOURCE_KIND_WORDS[row.kind]}</span>
              <span className="text-ink-2 max-md:text-xs">
                {row.captures === 0 ? 'not captured' : counted(row.captures, 'capture')}
              </span>
              <span className="text-right text-ink-2 max-md:ml-auto max-md:text-xs">
                {row.articles === 0 ? 'in no story' : `in ${counted(row.articles, 'story', 'stories')}`}
              </span>
            </li>
          ))}
        </ol>
      )}
      {next !== null && (
        <p className="mt-4">
          <Link href={paths.sources({ q, after: `${next.id}_${next.name}` })}>Further sources</Link>
        </p>
      )}
    </Page>
  );
});
