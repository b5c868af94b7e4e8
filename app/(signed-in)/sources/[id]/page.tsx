import Link from 'next/link';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { When } from '#app/_ui/zone.tsx';
import type { SourceId } from '#lib/core/ids.ts';
import { isId } from '#lib/core/ids.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { sourceView, type SourceView } from '#lib/workflow/sources/source-view.ts';
import { notFound } from 'next/navigation';
import { SOURCE_KIND_WORDS } from '../_components/source-words.ts';
import { RegistryEntry } from './_components/registry-entry.tsx';
import { Relations } from './_components/relations.tsx';
import { Trust } from './_components/trust.tsx';

export default definePage({ permission: 'source.read' }, async ({ context, params }) => {
  if (!isId(params.id ?? '')) notFound();
  const view = found(await sourceView(context, { id: params.id as SourceId }));
  const { source } = view;
  return (
    <Page>
      <title>{`${source.name} · Second Source`}</title>
      <PageHeader title={source.name} about={SOURCE_KIND_WORDS[source.kind]} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Captures view={view} />
        <div className="grid content-start gap-8">
          <About view={view} />
          <Relations id={source.id} relations={view.relations} may={view.mayRelate} />
          {view.trust !== null && <Trust id={source.id} {...view.trust} />}
          <Articles view={view} />
        </div>
      </div>
    </Page>
  );
});

function Captures({ view: { captures, people } }: { view: SourceView }) {
  return (
    <section className="border-t border-hair-strong pt-4">
      <h2 className="mb-2 text-m font-semibold">Captures</h2>
      {captures.length === 0 ? (
        <EmptyState title="Nothing captured yet">
          Open a story that cites this source, and paste there what it published.
        </EmptyState>
      ) : (
        <ol>
          {captures.map((capture) => (
            <li key={capture.id} className="border-b border-hair py-2">
              <p className="font-copy text-l">
                {capture.title ?? 'Untitled'}
                {capture.demonstration && <i className="font-ui text-s text-ink-3"> demonstration</i>}
              </p>
              <p className="text-xs wrap-anywhere text-ink-3">
                captured <When at={capture.capturedAt} /> by {people[capture.capturedBy] ?? 'someone'} ·{' '}
                {[capture.url, `sha256 ${capture.sha256.slice(0, 12)}…`].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function About({ view: { source, aliases, mayRelate } }: { view: SourceView }) {
  const also = aliases.map(({ alias }) => alias);
  const facts: readonly (readonly [string, string])[] = [
    ...(source.owner === null ? [] : [['Owner', source.owner] as const]),
    ...(source.language === null ? [] : [['Language', source.language] as const]),
    ...(source.homePage === null ? [] : [['Home page', source.homePage] as const]),
    ...(aliases.length === 0 ? [] : [['Also called', also.join(', ')] as const]),
    ...(source.domains.length === 0 ? [] : [['Publishes at', source.domains.join(', ')] as const]),
  ];
  return (
    <section className="border-t border-hair-strong pt-4">
      <h2 className="mb-2 text-m font-semibold">In the registry</h2>
      {facts.length === 0 && <p className="text-ink-2">Nothing more is known about it yet.</p>}
      <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        {facts.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-ink-3">{term}</dt>
            <dd className="break-words">{text}</dd>
          </div>
        ))}
      </dl>
      {mayRelate && <RegistryEntry {...source} aliases={also} />}
    </section>
  );
}

function Articles({ view: { articles, source } }: { view: SourceView }) {
  return (
    <section className="border-t border-hair-strong pt-4">
      <h2 className="mb-2 text-m font-semibold">Stories that cite it</h2>
      {articles.length === 0 ? (
        <p className="text-ink-2">None.</p>
      ) : (
        <ul className="grid gap-1">
          {articles.map((article) => (
            <li key={article.id}>
              <Link href={paths.article(article.id)}>{article.slug}</Link>
              {article.as !== source.name && <span className="text-ink-3"> as “{article.as}”</span>}
              {article.demonstration && <i className="text-ink-3"> demo</i>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
