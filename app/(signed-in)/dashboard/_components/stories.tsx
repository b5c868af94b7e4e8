import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { deadline } from '#app/_ui/since.ts';
import { VerdictBar, type VerdictCounts } from '#app/_ui/verdict-bar.tsx';
import { VerdictLegend } from '#app/_ui/verdict-mark.tsx';
import { VERDICT_WORDS } from '#app/_ui/words.ts';
import type { Story } from '#lib/workflow/dashboard/dashboard-view.ts';
import { FigureTable, Panel } from './panel.tsx';

/** The mix of verdicts of each story under review, and how far it has come. */
export function Stories({ stories, now }: { stories: readonly Story[]; now: number }) {
  return (
    <Panel title="Verdicts by article" wide table={<FigureTable head={HEAD} rows={stories.map(tableRow)} />}>
      <VerdictLegend className="mb-3" />
      <ol>
        {stories.map((story) => (
          <li
            key={story.id}
            className="grid grid-cols-[11.5rem_minmax(0,1fr)_9.5rem] items-center gap-4 border-t border-hair py-1.5 max-md:grid-cols-1 max-md:gap-1"
          >
            <Link href={paths.article(story.id)} className="truncate">
              {story.slug}
            </Link>
            <VerdictBar
              counts={counts(story)}
              label={story.slug}
              href={(verdict) => paths.claims({ article: story.id, code: verdict === 'open' ? 'none' : verdict })}
            />
            <Coming story={story} now={now} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Coming({ story, now }: { story: Story; now: number }) {
  const due = story.dueAt === null ? null : deadline(story.dueAt, now);
  return (
    <span className="text-right text-xs text-ink-2 max-md:text-left">
      {story.checked} of {story.claimCount} checked
      {due !== null && <span className={due.late ? 'font-semibold text-ink' : ''}> · {due.words}</span>}
    </span>
  );
}

const counts = (story: Story): VerdictCounts => ({
  corroborated: story.corroboratedCount,
  attributed: story.attributedCount,
  disputed: story.disputedCount,
  unverified: story.unverifiedCount,
  not_checkable: story.notCheckableCount,
  open: story.openCount,
});

const ORDER = ['corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable', 'open'] as const;
const HEAD = ['Article', ...ORDER.map((verdict) => VERDICT_WORDS[verdict]), 'Checked', 'Claims'];
const tableRow = (story: Story) => [
  story.slug,
  ...ORDER.map((verdict) => counts(story)[verdict]),
  story.checked,
  story.claimCount,
];
