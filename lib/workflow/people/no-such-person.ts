import { problem } from '#lib/core/problem.ts';

export const NO_SUCH_PERSON = problem('not_found', 'There is no such person.');
