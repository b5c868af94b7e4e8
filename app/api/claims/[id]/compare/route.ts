import { byId, compareInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { comparePassage } from '#lib/workflow/desk/compare-passage.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'claim'>(), input: compareInput },
  comparePassage,
);
