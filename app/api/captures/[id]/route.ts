import { byId, captureQuery } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';

export const GET = defineRoute(
  { permission: 'source.read', params: byId<'capture'>(), input: captureQuery },
  readCapture,
);
