import { givenNames, sexes, type PeopleWords, type Sex } from '../people-words.ts';
import { ROMANIAN_GIVEN_NAMES } from './given-names.ts';
import { ROMANIAN_SOMEONE } from './someone.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const of = (sex: Sex, words: string) => words.split(' ').map((word) => [word, sex] as const);

/** What Romanian tells of people. */
export const romanianPeople: PeopleWords = {
  given: givenNames(ROMANIAN_GIVEN_NAMES),
  pronouns: new Map([
    ...of('he', 'el acesta lui acestuia dânsul dumnealui acela'),
    ...of('she', 'ea aceasta ei acesteia dânsa dumneaei aceea'),
    ...of(null, 'ele eu tu noi voi aceștia acestea'),
  ]),
  someone: sexes(ROMANIAN_SOMEONE.trim().split('\n')),
  offices:
    set(`președintele președinta premierul cancelarul primarul primărița viceprimarul guvernatorul regele regina papa
    ministrul ministra ambasadorul prefectul subprefectul patriarhul rectorul prim-ministrul vicepremierul`),
  doings:
    set(`demisiona crede simți spera teme căsători divorța absolvi muri plânge zâmbi râde dormi visa regreta preda cânta
    dansa alerga înota bea mânca fugi evada emigra scrie conduce`),
  beforeObject: set('pe'),
  beforeOwner: set('lui'),
};
