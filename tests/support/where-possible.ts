import { it } from 'vitest';

/**
 * A test of what only some machines can do (mount a disk, be another user): registered there and nowhere else, because a
 * test that is skipped counts as one that did not pass.
 */
export function whenPossible(possible: boolean, name: string, test: () => Promise<void> | void): void {
  if (possible) it(name, test);
}
