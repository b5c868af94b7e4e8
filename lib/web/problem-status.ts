import type { ProblemKind } from '#lib/core/problem.ts';

/** The one table from kinds of problem to HTTP status (RFC 9110; 422 and 429 from RFC 4918 and RFC 6585). */
export const PROBLEM_STATUS = {
  signed_out: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  refused: 422,
  stale: 409,
  reused_id: 409,
  too_large: 413,
  rate_limited: 429,
  busy: 503,
  unexpected: 500,
} as const satisfies Record<ProblemKind, number>;
