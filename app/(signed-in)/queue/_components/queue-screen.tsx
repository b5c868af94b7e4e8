'use client';

import Link from 'next/link';
import { QueueFigures } from './queue-figures.tsx';
import { QueueKeys } from './queue-keys.tsx';
import { unpackQueue } from './packed-queue.ts';
import { LinkButton } from '#app/_ui/button.tsx';
import { ClaimRows } from '#app/_ui/claim-rows.tsx';
import { FilterLinks } from '#app/_ui/filter-links.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { countedInQueue, QUEUE_FILTERS, type QueueFilter, type QueueSection } from '#lib/core/claims/queue.ts';

/**
 * The whole screen is the browser's part, though little of it needs script: so what goes over is the queue as one text,
 * and not its markup once as HTML and once more as elements.
 */
export function QueueScreen({ packed }: { packed: string }) {
  const { filter, me, checkedThisWeek, sections } = unpackQueue(packed);
  const first = sections[0]?.rows[0];
  return (
    <Page>
      <PageHeader
        title="Your queue"
        about={<QueueFigures sections={sections} checkedThisWeek={checkedThisWeek} />}
        actions={
          first && (
            <LinkButton look="ink" href={first.href} data-start-review>
              Start review <Kbd>Enter</Kbd>
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
      <QueueKeys me={me} />
      {sections.length === 0 && <Done checkedThisWeek={checkedThisWeek} filter={filter} />}
      {sections.map(({ section, rows, count }) => (
        <section key={section} className="mt-6">
          <h2 className="mb-2 flex items-baseline gap-2 font-semibold">
            {SECTION_WORDS[section]} <span className="font-normal text-ink-3">{countedInQueue(count)}</span>
          </h2>
          <ClaimRows label={SECTION_WORDS[section]} rows={rows} />
          {count > rows.length && (
            <p className="mt-2">
              <Link href={paths.claims({ assignee: section === 'mine' ? me : 'none', code: 'none' })}>
                All {countedInQueue(count)}
              </Link>
            </p>
          )}
        </section>
      ))}
    </Page>
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
        ? 'Nothing to check.'
        : `${checkedThisWeek} claims checked in the last 7 days. Nothing to check.`}
    </EmptyState>
  );
}

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
  flags: 'With flags',
  second: 'Second checks',
  asked: 'Waiting for the writer',
};
