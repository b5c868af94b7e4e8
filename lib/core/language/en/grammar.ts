import type { Grammar } from '../grammar.ts';
import { wordSet } from '../word-set.ts';

export const englishGrammar: Grammar = {
  hasClauses: true,
  freeSubject: false,
  leaningPronouns: false,
  verbTellsNumber: false,
  relativeThat: true,
  articleAtEnd: false,
  nounFirst: false,
  definite: wordSet('the this that'),
  copulas: wordSet('be is are was were'),
  isPlural: ({ head }) => PLURALS.has(head) || (/[^su]s$/.test(head) && !head.endsWith('ness')),
  formTellsPlural: false,
  isPluralOffice: null,
  lasts: () => false,
  isRanked: ({ before, lower, superlative }) =>
    superlative && /(?:est|worst|most|least)$/.test(lower) && (before === 'the' || before === '’s'),
  beforeSuperlative: wordSet('the ’s its his her their our my your'),
  afterSuperlative: wordSet('of'),
  presumptive: null,
};

/** Plurals that do not end in -s. */
const PLURALS = wordSet('they we people police men women children');
