import { byId, searchInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'searchLog.add', params: byId<'claim'>(), input: searchInput },
  once('log-search', logSearch),
);
