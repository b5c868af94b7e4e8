import { ok } from '#lib/core/result.ts';
import { exportParams } from '#lib/schema/sign-off.ts';
import { defineRoute } from '#lib/web/route.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';

/** The report as a file to keep; a browser never shows it in place of the app. */
export const GET = defineRoute({ permission: 'article.export', params: exportParams }, async (context, input) => {
  const exported = await exportReport(context, input);
  if (!exported.ok) return exported;
  const { body, mediaType, name } = exported.value;
  return ok(
    new Response(body, {
      headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` },
    }),
  );
});
