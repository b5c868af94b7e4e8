import type { Metadata } from 'next';
import { LinkButton } from '#app/_ui/button.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { RowKeys } from '#app/_ui/row-keys.tsx';
import { EmptyState } from '#app/_ui/states.tsx';
import { definePage, found } from '#lib/web/page.tsx';
import { dashboardView, type DashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { AgreementPanel } from './_components/agreement-panel.tsx';
import { FigureLink } from './_components/figure-link.tsx';
import { NeedsList } from './_components/needs-list.tsx';
import { SingleOrigin } from './_components/single-origin.tsx';
import { Stories } from './_components/stories.tsx';
import { Waits } from './_components/waits.tsx';
import { Workload } from './_components/workload.tsx';

export const metadata: Metadata = { title: 'Dashboard' };

export default definePage({ permission: 'dashboard.read' }, async ({ context }) => {
  const { needs, stories, waits, workload, singleOrigin, figures, agreement } = found(await dashboardView(context));
  return (
    <Page>
      <PageHeader title="What needs an editor" about={<Figures figures={figures} />} />
      <RowKeys />
      {needs.length === 0 ? (
        <EmptyState
          title="Nothing waits for an editor"
          action={<LinkButton href={paths.articles()}>See all articles</LinkButton>}
        >
          No open contradiction, dispute, disagreement, question, flag or override in the stories under review.
        </EmptyState>
      ) : (
        <NeedsList rows={needs} now={context.now} />
      )}
      {stories.length > 0 && (
        <div className="mt-8 grid gap-x-8 gap-y-8 lg:grid-cols-2">
          <Stories stories={stories} now={context.now} />
          <SingleOrigin rows={singleOrigin} figure={figures.singleOrigin} />
          <Waits waits={waits} />
          <Workload workload={workload} />
          <AgreementPanel agreement={agreement} />
        </div>
      )}
    </Page>
  );
});

function Figures({ figures }: { figures: DashboardView['figures'] }) {
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <FigureLink figure={figures.contradicted} words="contradicted" />
      <FigureLink figure={figures.attention} words="need attention" />
      <FigureLink figure={figures.disputed} words="disputed" />
      <FigureLink figure={figures.toDecide} words="to decide" />
      <FigureLink figure={figures.withoutDisposition} words="without disposition" />
      <FigureLink figure={figures.overrides} words="overridden" />
      <FigureLink figure={figures.queries} words="asked of the writer" />
      <FigureLink figure={figures.flags} words="with flags" />
      <FigureLink figure={figures.open} words="open" />
    </p>
  );
}
