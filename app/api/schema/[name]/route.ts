import { z } from 'zod';
import { ok } from '#lib/core/result.ts';
import { publishedSchema, SCHEMA_NAMES } from '#lib/schema/published.ts';
import { definePublicRoute } from '#lib/web/route.ts';

/** The JSON Schema of what we write and read, for whoever checks an export without asking us. */
export const GET = definePublicRoute(
  { permission: 'public.schema', params: z.object({ name: z.enum(SCHEMA_NAMES) }) },
  (_context, { name }) =>
    Promise.resolve(
      ok(
        new Response(publishedSchema(name), {
          headers: { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=3600' },
        }),
      ),
    ),
);
