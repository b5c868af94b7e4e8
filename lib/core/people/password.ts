/** Long enough that guessing it is hopeless at the rate that sign-in allows; NIST SP 800-63B asks for 8 at least. */
export const PASSWORD_MIN = 12;
/** A bound on the work of hashing; no password manager goes beyond. */
export const PASSWORD_MAX = 200;

/**
 * What is wrong with a new password, in words, or null.
 * @param about words that stand beside it and are the first that anybody tries: name, e-mail
 */
export function passwordFault(password: string, about: readonly string[]): string | null {
  if (password.length < PASSWORD_MIN) return `At least ${PASSWORD_MIN} characters. A sentence is easy to remember.`;
  if (password.length > PASSWORD_MAX) return `At most ${PASSWORD_MAX} characters.`;
  if (new Set(password).size < 5) return 'Too few different characters.';
  const plain = password.toLowerCase();
  const known = about.flatMap((words) => [words, ...words.split(/[@\s]+/)]).map((word) => word.toLowerCase());
  if (known.some((word) => word.length > 3 && plain.replaceAll(word, '').length < PASSWORD_MIN / 2)) {
    return 'This is little more than the name or the e-mail.';
  }
  return null;
}
