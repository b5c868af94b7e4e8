import type { Metadata } from 'next';
import { packQueue } from './_components/packed-queue.ts';
import { QueueScreen } from './_components/queue-screen.tsx';
import { rowOf } from './_components/row-of.ts';
import { queueFilterSchema } from '#lib/schema/queue-filter.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { queueView } from '#lib/workflow/queue/queue-view.ts';

export const metadata: Metadata = { title: 'Queue' };

export default definePage({ permission: 'queue.read' }, async ({ context, searchParams }) => {
  const filter = queueFilterSchema.parse(searchParams.show);
  const { sections, checkedThisWeek } = found(await queueView(context, { filter }));
  const packed = packQueue({
    filter,
    me: context.actor.id,
    checkedThisWeek,
    sections: sections.map(({ section, count, rows }) => ({
      section,
      count,
      rows: rows.map((row) => rowOf(row, { section, filter, now: context.now })),
    })),
  });
  return <QueueScreen packed={packed} />;
});
