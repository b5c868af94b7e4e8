import { problem } from '#lib/core/problem.ts';
import { fail } from '#lib/core/result.ts';
import { definePublicRoute } from '#lib/web/route.ts';

// Every other address below /api: a sentence and a 404 in the shape that callers expect.
const absent = definePublicRoute({ permission: 'public.absent' }, async () =>
  fail(problem('not_found', 'There is nothing at this address.')),
);

export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
