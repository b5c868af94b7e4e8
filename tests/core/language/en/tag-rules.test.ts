import { describe, expect, it } from 'vitest';
import { english } from '#lib/core/language/en/english.ts';
import { FUNCTION_WORD_RULES } from '#lib/core/language/en/tags/function-word-rules.ts';
import { englishTags } from '#lib/core/language/en/tags/tags.ts';
import { VERB_RULES } from '#lib/core/language/en/tags/verb-rules.ts';
import { barredWord } from '../../../support/barred-word.ts';

describe.each([
  ['small words', FUNCTION_WORD_RULES],
  ['words that may be verbs', VERB_RULES],
])('the rules for %s', (_, rules) => {
  it.each(rules)('$id: “$example”', ({ id, example }) => {
    const { words, at } = barredWord(example);
    expect(englishTags(words.tokens, words.entries, english.lexicon).rules[at]?.id).toBe(id);
  });

  it('have a name each', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
