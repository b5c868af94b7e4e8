import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { deadline } from '#app/_ui/since.ts';
import { VerdictBar } from '#app/_ui/verdict-bar.tsx';
import type { Verdict } from '#app/_ui/words.ts';
import type { ArticleList } from '#lib/workflow/articles/list-articles.ts';
import { STAGE_WORDS } from './stage-words.ts';

type Row = ArticleList['rows'][number];

/** One story: its title, where its claims stand, and when it is due. The title's link is as large as the row's left. */
export function ArticleItem({ row, now }: { row: Row; now: number }) {
  return (
    <li className="-mx-3 grid grid-cols-[minmax(0,1fr)_minmax(0,26rem)_7.5rem] items-center gap-x-6 gap-y-1 border-b border-hair px-3 py-2 focus-within:bg-paper-aside focus-within:shadow-[inset_3px_0_var(--ink)] hover:bg-paper-aside max-lg:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_6.5rem] max-md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="relative min-w-0 max-md:col-span-2">
        <Link
          href={paths.article(row.id)}
          data-row-link
          className="block font-copy text-l text-pretty no-underline outline-none after:absolute after:-inset-y-2 after:inset-x-0"
        >
          {row.title}
        </Link>
        <p className="mt-px text-xs text-ink-3">
          {[row.slug === row.title ? null : row.slug, row.outlet, row.publishedOn].filter(Boolean).join(' · ')}
          {row.demonstration && <i> demonstration</i>}
        </p>
      </div>
      <div className="max-md:col-span-2">
        <VerdictBar counts={countsOf(row)} label={row.slug} href={(verdict) => claimsOf(row, verdict)} />
      </div>
      <div className="text-right text-xs text-ink-2 max-md:contents">
        <p className="max-md:text-left">
          <b className="text-s text-ink">{row.claimCount - row.openCount}</b> of {row.claimCount} checked
        </p>
        <p className="max-md:text-right">
          {row.stage === 'checking' ? <Due row={row} now={now} /> : STAGE_WORDS[row.stage]}
        </p>
      </div>
    </li>
  );
}

function Due({ row, now }: { row: Row; now: number }) {
  if (row.dueAt === null) return STAGE_WORDS[row.stage];
  const { words, late } = deadline(row.dueAt, now);
  return late ? <b className="font-bold text-ink">{words}</b> : words;
}

const claimsOf = (row: Row, verdict: Verdict) =>
  paths.claims({ article: row.id, code: verdict === 'open' ? 'none' : verdict });

const countsOf = (row: Row) => ({
  corroborated: row.corroboratedCount,
  attributed: row.attributedCount,
  disputed: row.disputedCount,
  unverified: row.unverifiedCount,
  not_checkable: row.notCheckableCount,
  open: row.openCount,
});
