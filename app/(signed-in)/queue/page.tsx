import type { Metadata } from 'next';
import Link from 'next/link';
import { LinkButton } from '#app/_ui/button.tsx';
import { ClaimRows, type ClaimRow } from '#app/_ui/claim-rows.tsx';
import { FilterLinks } from '#app/_ui/filter-links.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { Figure, Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { deadline, duration } from '#app/_ui/since.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { linksAndOrigins } from '#app/_ui/words.ts';
import { QUEUE_FILTERS, type QueueFilter, type QueueSection } from '#lib/core/claims/queue.ts';
import { queueFilterSchema } from '#lib/schema/queue-filter.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { MOST_COUNTED, queueView, type QueueItem, type QueueView } from '#lib/workflow/queue/queue-view.ts';
import { QueueKeys } from './_components/queue-keys.tsx';

export const metadata: Metadata = { title: 'Queue' };

export default definePage({ permission: 'queue.read' }, async ({ context, searchParams }) => {
  const filter = queueFilterSchema.parse(searchParams.show);
  const view = found(await queueView(context, { filter }));
  const { sections, first } = view;
  return (
    <Page>
      <PageHeader
        title="Your queue"
        about={<Figures view={view} />}
        actions={
          first && (
            <LinkButton look="ink" href={paths.article(first.articleId, { claim: first.id })} data-start-review>
              Start review <Kbd>↵</Kbd>
            </LinkButton>
          )
        }
      />
      <FilterLinks
        label="Filters"
        links={QUEUE_FILTERS.map((show) => ({
          label: FILTER_WORDS[show],
          href: paths.queue({ show: show === 'all' ? undefined : show }),
          current: show === filter,
        }))}
      />
      <QueueKeys me={context.actor.id} />
      {sections.length === 0 && <Done checkedThisWeek={view.checkedThisWeek} filter={filter} />}
      {sections.map(({ section, rows, count }) => (
        <section key={section} className="mt-6">
          <h2 className="mb-2 flex items-baseline gap-2 font-semibold">
            {SECTION_WORDS[section]} <span className="font-normal text-ink-3">{counted(count)}</span>
          </h2>
          <ClaimRows label={SECTION_WORDS[section]} rows={rows.map((row) => rowOf(row, section, context.now))} />
          {count > rows.length && (
            <p className="mt-2">
              <Link href={paths.claims({ assignee: section === 'mine' ? context.actor.id : 'none', code: 'none' })}>
                All {counted(count)}
              </Link>
            </p>
          )}
        </section>
      ))}
    </Page>
  );
});

function Figures({ view }: { view: QueueView }) {
  const count = (section: QueueSection) => view.sections.find((one) => one.section === section)?.count ?? 0;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <span>
        <Figure value={counted(count('mine') + count('returned'))}>assigned</Figure>
      </span>
      <span>
        <Figure value={count('returned')}>returned</Figure>
      </span>
      <span>
        <Figure value={counted(count('due'))}>due today</Figure>
      </span>
      <span>
        <Figure value={view.checkedThisWeek}>checked in 7 days</Figure>
      </span>
    </p>
  );
}

function Done({ checkedThisWeek, filter }: { checkedThisWeek: number; filter: QueueFilter }) {
  if (filter !== 'all')
    return (
      <EmptyState
        title="Nothing fits this filter"
        action={<LinkButton href={paths.queue()}>Show the whole queue</LinkButton>}
      >
        Claims of other kinds may still wait for you.
      </EmptyState>
    );
  return (
    <EmptyState title="Your queue is empty" action={<LinkButton href={paths.articles()}>See all articles</LinkButton>}>
      {checkedThisWeek === 0
        ? 'No claim waits for you.'
        : `${checkedThisWeek} claims checked in the last 7 days. No claim waits for you.`}
    </EmptyState>
  );
}

function rowOf(row: QueueItem, section: QueueSection, now: number): ClaimRow {
  const due = row.dueAt === null ? null : deadline(row.dueAt, now);
  return {
    id: row.id,
    href: paths.article(row.articleId, { claim: row.id }),
    text: row.text,
    under: under(row),
    article: row.article,
    demonstration: row.demonstration,
    links: section === 'second' ? '' : linksAndOrigins(row.linkCount, row.originCount),
    status: status(section, row),
    age: due?.words ?? duration(now - row.createdAt),
    late: due?.late ?? false,
  };
}

function under(row: QueueItem): string {
  if (row.returnedReason !== null) return row.returnedReason;
  const said = row.chain.length > 0 ? row.chain.join(', then ') : row.presupposed ? 'taken for granted' : 'own voice';
  const why = row.reasons.find((reason) => reason !== row.kind && reason !== said);
  return [row.kind, said, why].filter((part) => part !== undefined).join(' · ');
}

function status(section: QueueSection, row: QueueItem): string {
  if (section === 'second') return 'second check';
  if (row.state === 'needs_attention') return 'open again';
  if (row.linkCount === 0) return 'no evidence yet';
  return row.originCount === 1 ? 'one origin only' : 'open';
}

const counted = (count: number): string => (count >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(count));

const SECTION_WORDS: Readonly<Record<QueueSection, string>> = {
  returned: 'Returned to you',
  due: 'Due today',
  second: 'Second checks',
  mine: 'Assigned to you',
  free: 'Open to anyone',
};
const FILTER_WORDS: Readonly<Record<QueueFilter, string>> = {
  all: 'All',
  high: 'High priority',
  one_origin: 'One origin',
  second: 'Second checks',
  asked: 'Asked of the writer',
};
