import { problem } from '#lib/core/problem.ts';
import { fail } from '#lib/core/result.ts';
import { definePublicRoute } from './route.ts';

/** Of every address that is not there. */
export const ABSENT = problem('not_found', 'There is nothing at this address.');

/** Answers below /api where nothing is: a sentence and a 404 in the shape that callers expect. */
export const absent = definePublicRoute({ permission: 'public.absent' }, async () => fail(ABSENT));
