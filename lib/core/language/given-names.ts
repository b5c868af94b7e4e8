import { englishPeople } from './en/people.ts';
import type { Language } from './language.ts';
import type { Sex } from './people-words.ts';
import { romanianPeople } from './ro/people.ts';

/**
 * Whose a given name is, by the list of the language and then by the others, for people travel; null when men and women
 * bear it, undefined when no list has it.
 */
export function givenNameIn({ people }: Language, lower: string): Sex | undefined {
  const own = people.given.get(lower);
  if (own !== undefined) return own;
  const hyphen = lower.indexOf('-');
  const name = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  for (const { given } of [people, englishPeople, romanianPeople]) {
    const sex = given.get(name);
    if (sex !== undefined) return sex;
  }
  return undefined;
}
