import { expect, it } from 'vitest';
import { undoneWords } from '#lib/core/log/undone-words.ts';

it('says what an undo did: a saved check is withdrawn, anything else is named', () => {
  expect(undoneWords('Check saved outside the policy, with its reason')).toBe('Verdict withdrawn.');
  expect(undoneWords('Origin joined')).toBe('Undone: origin joined.');
});
