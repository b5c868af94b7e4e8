import type { Result } from '#lib/core/result.ts';

/** The demonstration does only what its people may do: a refusal is a mistake in the story or in a rule. */
export function must<T>(what: string, result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`The demonstration could not ${what}: ${JSON.stringify(result.error)}`);
}
