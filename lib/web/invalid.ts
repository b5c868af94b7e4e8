import type { z } from 'zod';
import { problem, type Problem } from '#lib/core/problem.ts';

/** What zod found, as one sentence a field. */
export function invalid(error: z.ZodError): Problem {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  const named = Object.entries(fields).filter(([name]) => name !== '');
  const message = named.length > 0 ? 'Please look at the marked fields.' : (fields[''] ?? 'The input is not right.');
  return problem('invalid', message, { fields });
}
