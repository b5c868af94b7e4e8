import type { Metadata } from 'next';
import Link from 'next/link';
import { LinkButton } from '#app/_ui/button.tsx';
import { Figure, Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import { ClaimMarks } from '#app/_ui/claim-marks.tsx';
import { counted } from '#app/_ui/words.ts';
import { decideQuery } from '#lib/schema/decide.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { decideView, type DecideView } from '#lib/workflow/decide/decide-view.ts';
import { Circles } from '../_components/circles.tsx';
import { TakeBack } from '../_components/take-back.tsx';
import { DecisionForm } from './_components/decision-form.tsx';
import { SideBySide } from './_components/side-by-side.tsx';

export const metadata: Metadata = { title: 'Decide' };

export default definePage({ permission: 'decide.read' }, async ({ context, searchParams }) => {
  const query = decideQuery.parse(searchParams);
  const { waiting, overridden, open } = found(await decideView(context, query));
  return (
    <Page>
      <PageHeader
        title="Decide"
        about={<Figure value={waiting.length}>{waiting.length === 1 ? 'disagreement' : 'disagreements'}</Figure>}
      />
      {query.decided !== undefined && query.story !== undefined && (
        <div className="mb-6 border-l-3 border-ink pl-3">
          <TakeBack key={query.decided} articleId={query.story} eventId={query.decided} words="Decided." />
        </div>
      )}
      {open === null ? (
        <EmptyState
          title="No two checks differ"
          action={<LinkButton href={paths.dashboard()}>To the dashboard</LinkButton>}
        >
          When a first and a second check come to different verdicts, both are shown here side by side.
        </EmptyState>
      ) : (
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
          <Waiting waiting={waiting} openId={open.claim.id} />
          <div className="grid min-w-0 content-start gap-6">
            <div>
              <p className="text-ink-3">
                {open.claim.kind} · {open.claim.reasons.slice(0, 3).join(', ')}{' '}
                <Link href={paths.article(open.claim.articleId, { claim: open.claim.id })}>See it in the copy</Link>
              </p>
              <h2 className="font-copy text-xl font-semibold text-pretty">{open.claim.text}</h2>
            </div>
            <p className="empty:hidden">
              <ClaimMarks contradictions={open.claim.contradictionCount} flags={open.claim.flagCount} />
            </p>
            <Circles circles={open.circles} />
            <SideBySide detail={open} />
            {open.may.decide.allowed ? (
              <DecisionForm
                key={`${open.claim.id} ${open.claim.version}`}
                id={open.claim.id}
                version={open.claim.version}
              />
            ) : (
              <p className="border-l-[3px] border-ink pl-3 text-m">{open.may.decide.why}</p>
            )}
          </div>
        </div>
      )}
      <Overridden rows={overridden} />
    </Page>
  );
});

function Waiting({ waiting, openId }: { waiting: DecideView['waiting']; openId: string }) {
  return (
    <nav aria-label="Disagreements">
      <ol className="border-t border-hair-strong">
        {waiting.map((row) => (
          <li key={row.id} className="border-b border-hair">
            <Link
              href={paths.decide({ claim: row.id })}
              aria-current={row.id === openId ? 'true' : undefined}
              className="block px-3 py-2 no-underline hover:bg-paper-aside aria-[current]:bg-paper-aside aria-[current]:shadow-[inset_3px_0_var(--ink)]"
            >
              <span className="font-copy text-m">{row.text}</span>
              <span className="block text-xs text-ink-3">
                {row.article}
                {row.demonstration && <i> demo</i>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Overridden({ rows }: { rows: DecideView['overridden'] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="overridden" className="mt-10 border-t border-hair-strong pt-4">
      <h2 id="overridden" className="mb-2 text-m font-semibold">
        {counted(rows.length, 'verdict')} outside the policy
      </h2>
      <ol>
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid grid-cols-[9rem_minmax(0,1fr)_10rem] items-baseline gap-x-4 border-t border-hair py-2 max-md:grid-cols-1"
          >
            <VerdictMark code={row.code} />
            <Link
              href={paths.article(row.articleId, { claim: row.id })}
              className="font-copy text-l no-underline hover:underline"
            >
              {row.text}
            </Link>
            <span className="text-ink-2">{row.article}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
