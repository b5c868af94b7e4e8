import type { z } from 'zod';

/**
 * What is wrong with a field for which its schema has no words of its own: such input comes from no form of ours, and is
 * answered all the same. Passed to `safeParse`; a schema's own message goes before it.
 */
export const plainErrors: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'This is missing.';
      return issue.expected === 'int' ? 'Give a whole number.' : 'This is of the wrong kind.';
    case 'too_small':
      return issue.origin === 'array' ? `Give at least ${issue.minimum}.` : 'This is too small.';
    case 'too_big':
      return issue.origin === 'array' ? `Give at most ${issue.maximum}.` : 'This is too large.';
    case 'invalid_value':
    case 'invalid_union':
      return 'This is none of the choices.';
    case 'custom':
      return undefined;
    default:
      return 'This is not in the right form.';
  }
};
