import type { Problem } from './problem.ts';

/**
 * A problem met where only values are returned, far below the use case: whoever asked is told its words, as of any
 * problem. Everywhere else a problem is a `Result`.
 */
export class ThrownProblem extends Error {
  static readonly NAME = 'ThrownProblem';
  override readonly name = ThrownProblem.NAME;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** By name, because the code of a server is bundled more than once, and each bundle has a class of its own. */
export const thrownProblem = (error: unknown): Problem | null =>
  error instanceof Error && error.name === ThrownProblem.NAME && 'problem' in error ? (error.problem as Problem) : null;
