import { expect, it } from 'vitest';
import { problem } from '#lib/core/problem.ts';
import { ThrownProblem, thrownProblem } from '#lib/core/thrown-problem.ts';

it('a problem that was thrown is found again, whichever copy of the code threw it', () => {
  const busy = problem('busy', 'Please try again in a minute.');
  expect(thrownProblem(new ThrownProblem(busy))).toBe(busy);
  const ofAnotherBundle = Object.assign(new Error(busy.message), { name: 'ThrownProblem', problem: busy });
  expect(thrownProblem(ofAnotherBundle)).toBe(busy);
  expect(thrownProblem(new Error('a bug'))).toBeNull();
  expect(thrownProblem('thrown by somebody else')).toBeNull();
});
