import { notFound } from 'next/navigation';
import { LinkButton } from '#app/_ui/button.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { isId, type ArticleId } from '#lib/core/ids.ts';
import { definePage, found } from '#lib/web/page.tsx';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { Dispositions } from './_components/dispositions.tsx';
import { Exports } from './_components/exports.tsx';
import { Gates } from './_components/gates.tsx';
import { Preview } from './_components/preview.tsx';
import { SignOff } from './_components/sign-off.tsx';
import { WhoChecks } from './_components/who-checks.tsx';

export default definePage({ permission: 'report.read' }, async ({ context, params, searchParams }) => {
  if (!isId(params.id ?? '')) notFound();
  const view = found(
    await reportView(context, { id: params.id as ArticleId, page: Number(searchParams['page'] ?? 1) || 1 }),
  );
  const { article, report, gates, gatesPassed, dispositions } = view;
  return (
    <Page>
      <title>{`Report: ${report.article.slug} · Second Source`}</title>
      <PageHeader
        title={report.article.slug}
        about={`Report on version ${report.copy.version} of the copy`}
        actions={<LinkButton href={paths.article(article.id)}>To the desk</LinkButton>}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:hidden">
        <div className="grid content-start gap-8">
          {gates.length > 0 && <Gates gates={gates} numbers={view.numbers} articleId={article.id} />}
          <Dispositions articleId={article.id} claims={dispositions} count={view.page.dispositionCount} />
        </div>
        <div className="grid content-start gap-8">
          <SignOff
            articleId={article.id}
            version={article.version}
            signedOff={report.signOff}
            arrived={view.arrived}
            gatesPassed={gatesPassed}
            may={view.signOff}
            mayReopen={view.mayClose}
          />
          {view.assignment !== null && <WhoChecks articleId={article.id} assignment={view.assignment} />}
          {view.mayExport && <Exports articleId={article.id} signedOff={report.signOff !== null} />}
        </div>
      </div>
      <Preview report={report} page={view.page} articleId={article.id} />
    </Page>
  );
});
