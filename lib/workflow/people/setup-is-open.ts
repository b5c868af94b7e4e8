import { hasAnybody } from '#db/queries/people.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { AnonymousContext } from '#lib/workflow/context.ts';

/** Is this the first run? Afterwards there is no such page. */
export async function setupIsOpen({ db }: AnonymousContext): Promise<Result<true, Problem>> {
  return (await hasAnybody(db)) ? fail(problem('not_found', 'Second Source is set up already.')) : ok(true);
}
