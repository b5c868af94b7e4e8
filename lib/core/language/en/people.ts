import { givenNames, sexes, type PeopleWords, type Sex } from '../people-words.ts';
import { ENGLISH_GIVEN_NAMES } from './given-names.ts';
import { ENGLISH_SOMEONE } from './someone.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const pronouns: readonly (readonly [string, Sex])[] = [
  ['he', 'he'],
  ['she', 'she'],
  ['they', null],
  ['it', null],
  ['we', null],
  ['i', null],
  ['you', null],
  ['who', null],
];

/** What English tells of people. */
export const englishPeople: PeopleWords = {
  given: givenNames(ENGLISH_GIVEN_NAMES),
  pronouns: new Map(pronouns),
  someone: sexes(ENGLISH_SOMEONE.trim().split('\n')),
  offices:
    set(`president premier chancellor mayor governor king queen pope emperor sultan emir minister secretary ambassador
    sheriff prefect archbishop patriarch speaker chairman chairwoman chair harbourmaster warden`),
  doings:
    set(`resign retire believe think feel hope fear marry divorce graduate die weep cry smile laugh shrug nod sleep dream
    remember forget regret apologise apologize enrol enroll study teach sing dance walk run swim drive ride drink eat kneel sigh
    campaign testify plead confess surrender flee escape immigrate emigrate inherit wake write tweet`),
  beforeObject: new Set(),
  beforeOwner: new Set(),
};
