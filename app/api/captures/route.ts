import { captureInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute({ permission: 'capture.add', input: captureInput }, once('add-capture', addCapture));
