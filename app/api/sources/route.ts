import { sourceInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';

export const POST = defineRoute({ permission: 'source.add', input: sourceInput }, addSource);
