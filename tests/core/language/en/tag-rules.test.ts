import { describe, expect, it } from 'vitest';
import { english } from '#lib/core/language/en/english.ts';
import { FUNCTION_WORD_RULES } from '#lib/core/language/en/tags/function-word-rules.ts';
import type { TagRule } from '#lib/core/language/en/tags/tag-rule.ts';
import { englishTags } from '#lib/core/language/en/tags/tags.ts';
import { VERB_RULES } from '#lib/core/language/en/tags/verb-rules.ts';
import { sentenceWords } from '../../../support/sentence-words.ts';

describe.each([
  ['small words', FUNCTION_WORD_RULES],
  ['words that may be verbs', VERB_RULES],
])('the rules for %s', (_, rules) => {
  it.each(rules)('“$example”: $reason', (rule) => {
    expect(ruleOfBarred(rule.example)?.reason).toBe(rule.reason);
  });
});

/** The rule that reads the word between the bars. */
function ruleOfBarred(example: string): TagRule | null | undefined {
  const [before = '', , after] = example.split('|');
  expect(after, example).toBeDefined();
  const { tokens, entries } = sentenceWords(example.replaceAll('|', ''));
  return englishTags(tokens, entries, english.lexicon).rules[tokens.findIndex(({ start }) => start === before.length)];
}
