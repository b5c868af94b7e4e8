import { createHmac } from 'node:crypto';
import { isId } from '#lib/core/ids.ts';
import type { SentMutation } from '#lib/core/mutation.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';

/**
 * The id that a client gave to a change. Any UUID will do; each attempt at the same thing has the same.
 * @param given null where there is none: then the server makes one, and a repeat is another change
 */
export async function sentMutation(given: FormDataEntryValue | null): Promise<Result<SentMutation, Problem>> {
  const { authSecret } = await runtime();
  const fingerprint = (text: string) =>
    createHmac('sha256', authSecret).update('second-source input of a change\n').update(text).digest('hex');
  if (given === null) return ok({ id: null, fingerprint });
  const id = typeof given === 'string' ? given.toLowerCase() : '';
  return isId(id) ? ok({ id, fingerprint }) : fail(MALFORMED);
}

const MALFORMED = problem(
  'invalid',
  'The id of this change must be a UUID in its usual form. Reload the page and try again.',
);
