import { sourceInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute({ permission: 'source.add', input: sourceInput }, once('add-source', addSource));
