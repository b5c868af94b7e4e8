import { passwordFault } from '#lib/core/people/password.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { VisitorAccountContext } from './context.ts';

/**
 * Is a password good enough to be taken? In every place where one is chosen.
 * @param about words that stand beside it: name, e-mail
 */
export async function newPassword(
  { easyPasswords = 'refused' }: Pick<VisitorAccountContext, 'easyPasswords'>,
  { password, about }: { readonly password: string; readonly about: readonly string[] },
): Promise<Result<true, Problem>> {
  const fault = passwordFault(password, about) ?? (easyPasswords === 'taken' ? null : await guessable(password, about));
  return fault === null
    ? ok(true)
    : fail(problem('invalid', 'Please choose another password.', { fields: { password: fault } }));
}

/** Its lists are read when somebody chooses a password, and not with every program that knows this file. */
async function guessable(password: string, about: readonly string[]): Promise<string | null> {
  const { guessablePassword } = await import('#lib/core/people/guessable-password.ts');
  return guessablePassword(password, about);
}
