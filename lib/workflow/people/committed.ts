import { ANOTHER_ADMIN } from '#db/writes/people.ts';
import type { Committed, StaleWrite } from '#db/db.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** What a refused commit about people means to the person who asked. */
export function committed<T>(result: Result<Committed, StaleWrite>, value: T): Result<T, Problem> {
  if (result.ok) return ok(value);
  if (result.error.what === ANOTHER_ADMIN) return fail(LAST_ADMIN);
  return fail(
    problem('stale', `Somebody changed this ${result.error.what} a moment ago. Reload the page and look again.`),
  );
}

const LAST_ADMIN = problem('refused', 'This is the last administrator. Make somebody else an administrator first.');
