import { captureInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';

export const POST = defineRoute({ permission: 'capture.add', input: captureInput }, addCapture);
