import type { Actor, Operator } from '#lib/core/people/actor.ts';
import { permits, type PlainPermission } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** The permission table's answer as a use case's. */
export function permitted(actor: Actor | Operator, permission: PlainPermission): Result<true, Problem> {
  const answer = permits(actor, permission);
  return answer.ok ? ok(true) : fail(problem(answer.error.kind, answer.error.message));
}
