import { ok } from '#lib/core/result.ts';
import { publicHeadKey } from '#lib/web/public-head-key.ts';
import { definePublicRoute } from '#lib/web/route.ts';

/** The key that signs heads of the log, for whoever checks a report: /.well-known/second-source-key.json leads here. */
export const GET = definePublicRoute({ permission: 'public.key' }, async () =>
  ok(Response.json(await publicHeadKey(), { headers: { 'cache-control': 'public, max-age=3600' } })),
);
