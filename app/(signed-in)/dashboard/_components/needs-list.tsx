import Link from 'next/link';
import { Mark } from '#app/_ui/claim-marks.tsx';
import { counted, passagesAndOrigins, VERDICT_WORDS } from '#app/_ui/words.ts';
import { paths } from '#app/_ui/paths.ts';
import { deadline, duration } from '#app/_ui/since.ts';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { NeedRow, NeedWhy } from '#lib/workflow/dashboard/dashboard-view.ts';

/** What an editor should look at first: what it is, the claim, why, the story, how urgent. */
export function NeedsList({ rows, now }: { rows: readonly NeedRow[]; now: number }) {
  return (
    <ol aria-label="What needs an editor" className="border-t border-hair-strong">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative -mx-3 grid grid-cols-[8.25rem_minmax(0,1fr)_10rem_5.5rem] items-baseline gap-x-4 border-b border-hair px-3 py-2 focus-within:bg-paper-aside focus-within:shadow-[inset_3px_0_var(--ink)] hover:bg-paper-aside max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:gap-y-0.5"
        >
          <Lead row={row} />
          <div className="max-md:basis-full">
            <Link
              href={
                row.why === 'deciding'
                  ? paths.decide({ claim: row.id })
                  : paths.article(row.articleId, { claim: row.id })
              }
              data-row-link
              className="font-copy text-l text-pretty no-underline outline-none after:absolute after:inset-0"
            >
              {row.text}
            </Link>
            <span className="block text-xs text-ink-3">{why(row)}</span>
          </div>
          <span className="truncate text-ink-2 max-md:text-xs">
            {row.article}
            {row.demonstration && <i className="text-ink-3"> demo</i>}
          </span>
          <Urgency dueAt={row.dueAt} createdAt={row.createdAt} now={now} />
        </li>
      ))}
    </ol>
  );
}

function Urgency({ dueAt, createdAt, now }: { dueAt: number | null; createdAt: number; now: number }) {
  const due = dueAt === null ? null : deadline(dueAt, now);
  return (
    <span
      className={`text-right whitespace-nowrap max-md:ml-auto max-md:text-xs ${due?.late ? 'font-semibold text-ink' : 'text-ink-2'}`}
    >
      {due?.words ?? duration(now - createdAt)}
    </span>
  );
}

/** First what happened; where that is a verdict, the verdict itself. */
function Lead({ row: { why, code } }: { row: NeedRow }) {
  if (why === 'contradicted') return <Mark glyph="contradicted" words={LEAD[why]} />;
  if (why === 'attention') return <Mark glyph="attention" words={LEAD[why]} />;
  if (why === 'flags') return <Mark glyph="flag" words={LEAD[why]} />;
  return <span>{code === null ? LEAD[why] : <VerdictMark code={code} />}</span>;
}

const LEAD: Readonly<Record<NeedWhy, string>> = {
  disputed: 'Disputed',
  deciding: 'To decide',
  high_unverified: 'Unverified',
  attention: 'Needs attention',
  contradicted: 'Contradicted',
  flags: 'With flags',
  query: 'Asked the writer',
  override: 'Override',
};

/** Those that are led by something else than the verdict. */
const MARKED: ReadonlySet<NeedWhy> = new Set(['contradicted', 'attention', 'flags']);

function why(row: NeedRow): string {
  const reasons = {
    disputed: 'no disposition yet',
    deciding: 'two checks differ',
    high_unverified: 'no disposition yet',
    attention: row.attentionReason ?? row.returnedReason ?? 'its text, evidence or origin changed',
    contradicted: `needs an editor now: ${counted(row.contradictionCount, 'contradiction')} not answered`,
    flags: `${counted(row.flagCount, 'flag')} not answered`,
    query: 'the writer has not answered yet',
    override: 'override of the policy',
  } satisfies Record<NeedWhy, string>;
  const facts = row.why === 'deciding' ? [] : [passagesAndOrigins(row.linkCount, row.originCount)];
  const verdict = row.code !== null && MARKED.has(row.why) ? [VERDICT_WORDS[row.code].toLowerCase()] : [];
  return [reasons[row.why], ...verdict, ...facts, ...row.reasons.slice(0, 2)].join(' · ');
}
