import type { Sex } from '#lib/core/language/people-words.ts';
import type { Person } from '../grammar/register.ts';

/**
 * What somebody is in a sentence: `subject` of its main clause, `embedded` that of another one, `speaker` before what is
 * said and `credit` behind it ("according to X", "…, X said"), `lead` in what is set in front of the clause.
 */
export type Slot = 'subject' | 'embedded' | 'speaker' | 'credit' | 'object' | 'oblique' | 'agent' | 'lead';

/** Somebody, or in a language whose nouns have a gender something, that a pronoun behind it may mean. */
export type Mention = {
  /** null: nobody whom the text names ("the victim"), or a pronoun that is open. */
  readonly person: Person | null;
  /** `thing`: only pronouns of a language whose nouns have a gender can mean it. `unknown`: a name of nobody knows what. */
  readonly kind: 'person' | 'thing' | 'unknown';
  readonly sex: Sex;
  readonly slot: Slot;
  /** By place in `sentences`. */
  readonly sentence: number;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
};
