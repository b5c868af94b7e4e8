import type { Grammar } from '../grammar.ts';
import { wordSet } from '../word-set.ts';

export const romanianGrammar: Grammar = {
  hasClauses: true,
  freeSubject: true,
  leaningPronouns: true,
  verbTellsNumber: true,
  relativeThat: false,
  articleAtEnd: true,
  nounFirst: true,
  definite: new Set(),
  copulas: new Set(),
  isPlural: ({ head, first }) =>
    /(?:ii|ile|ele|iile|lor|oare|eni|ori|iști|anți)$/.test(head) || PLURAL_FIRST.has(first),
  formTellsPlural: true,
  isPluralOffice: (office) => /(?:ii|ele)$/.test(office),
  lasts: (participle) => /^(?:afla|situa|controla|dețin|conduse?|compu|forma|numi|poreclit|cunoscut)/.test(participle),
  isRanked: ({ before, lower }) => SUPERLATIVE_ARTICLES.has(before) && lower === 'mai',
  beforeSuperlative: null,
  afterSuperlative: new Set(),
  presumptive: {
    auxiliary: 'ar',
    perfect: 'fi',
    uncertain: wordSet('urma putea'),
    wishes: wordSet('trebui vrea dori prefera fi'),
    conditions: wordSet('dacă'),
  },
};

/** Numbers and quantities that make a phrase plural. */
const PLURAL_FIRST = wordSet(
  'doi două trei patru cinci șase șapte opt nouă zece mulți multe câțiva câteva toți toate mai',
);

const SUPERLATIVE_ARTICLES = wordSet('cel cea cei cele');
