import { byId, dispositionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';

export const POST = defineRoute(
  { permission: 'disposition.set', params: byId<'claim'>(), input: dispositionInput },
  once('set-disposition', setDisposition),
);
