import { byId, originRenameInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';

export const POST = defineRoute(
  { permission: 'origin.confirm', params: byId<'claim'>(), input: originRenameInput },
  once('rename-origin', renameOrigin),
);
