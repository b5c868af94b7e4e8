import { afterEach, describe, expect, it, vi } from 'vitest';
import { FINITE_RULES } from '#lib/core/claims/grammar/finite-rules.ts';
import { groupsOf } from '#lib/core/claims/grammar/groups.ts';
import { wholeView } from '#lib/core/claims/grammar/view.ts';
import { barredWord } from '../../../support/barred-word.ts';

/** The word between the bars, and whether it is the finite verb of its clause. */
const READINGS: readonly (readonly [sentence: string, finite: boolean])[] = [
  ['The council |closed| the bridge.', true],
  ['The mill, |founded| in 1900, closed.', false],
  ['Homes |damaged| by the flood were rebuilt.', false],
  ['Homes |damaged| in the flood were rebuilt.', false],
  ['The council closed the bridge and |opened| the ferry.', true],
  ['Police found a car and clothes |used| in the raid.', false],
  ['The mayor said Pop |emphasized| the need.', true],
];

describe('a form that may be past or participle', () => {
  it.each(READINGS)('%s finite: %s', (sentence, finite) => {
    const { words, at } = barredWord(sentence);
    const group = groupsOf(words, wholeView(words)).find(({ head }) => head === at);
    expect(group?.finite ?? false).toBe(finite);
  });
});

describe('the rules that tell a past form from a participle', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(FINITE_RULES)('$id: “$example”', (rule) => {
    const { words, at } = barredWord(rule.example);
    const decides = vi.spyOn(rule, 'finite');
    groupsOf(words, wholeView(words));
    expect(decides.mock.calls.map(([verb]) => verb.at)).toContain(at);
  });
});
