import { BIT, CLOSED_CLASSES } from '#lib/core/language/lexicon.ts';
import { lacksAct } from './acts.ts';
import { carrierOf } from './carrier.ts';
import { differingCertainty } from './certainty.ts';
import type { ClaimSide, Comparison, PassageSide } from './comparison.ts';
import { differingDates } from './dates.ts';
import { differingFigures } from './figures.ts';
import { lacksMatter } from './matter.ts';
import { differingNames } from './names.ts';
import { differingNationalities } from './nationalities.ts';
import { differingNegation } from './negation.ts';
import { swappedParties } from './parties.ts';
import { differingQuantifiers } from './quantifiers.ts';
import { compareQuotes } from './quotations.ts';
import { readSide, type Reading } from './reading.ts';
import { differingRanks } from './ranks.ts';
import { differingSequence } from './sequence.ts';
import type { Sides } from './sides.ts';
import { lacksSpeaker } from './speaker.ts';
import { windowOf, type Window } from './window.ts';

/**
 * What a passage says otherwise than the claim, and what it lacks: a question to the reviewer, never a verdict. A passage
 * that says the same in other words gives nothing.
 */
export function compareEvidence(claim: ClaimSide, passage: PassageSide): Comparison {
  const near = windowOf(passage);
  const asked = readSide({ ...claim, language: told(claim.language, near.language) });
  const given = readPassage(near, asked);
  const sides: Sides = { claim: asked, passage: given, carrier: carrierOf(asked.terms, given) };
  const matter = lacksMatter(claim, sides, { ...near, publisher: passage.publisher });
  const speaker = passage.stance === 'attributes' ? lacksSpeaker(claim, passage, near) : null;
  const act = lacksAct(claim, passage, sides);
  const quoted = compareQuotes(claim, near, given.language !== asked.language);
  const figures = differingFigures(sides);
  const dates = differingDates(sides);
  const names = differingNames(sides, claim, passage);
  // What is about something else differs in everything: then that is what is asked, not each word of it.
  const differs =
    matter !== null
      ? quoted.differs
      : [
          ...figures.differs,
          ...differingRanks(sides),
          ...differingQuantifiers(sides),
          ...dates.differs,
          ...differingSequence(sides),
          ...names.differs,
          ...differingNationalities(sides),
          ...swappedParties(sides),
          ...differingNegation(sides),
          ...differingCertainty(sides, claim),
          ...quoted.differs,
        ];
  const missing = [
    speaker,
    act,
    matter,
    ...(matter !== null ? [] : [...figures.missing, ...dates.missing, ...names.missing]),
    ...quoted.missing,
  ];
  return { differs, missing: missing.filter((lack) => lack !== null), quote: quoted.reading };
}

/** A few words do not tell their language well: a passage with more small words of the claim's language is read in it. */
function readPassage(near: Window, asked: Reading): Reading {
  const language = told(near.language, asked.language);
  if (language === asked.language) return readSide({ ...near, language });
  const own = readSide({ ...near, language });
  const alike = readSide({ ...near, language: asked.language });
  return smallWords(alike) > smallWords(own) ? alike : own;
}

/** How many words are of the closed classes of the language that it is read in. */
function smallWords({ lines }: Reading): number {
  let found = 0;
  for (const { words } of lines)
    for (const [at, token] of words.tokens.entries())
      if (token.kind === 'word' && ((words.entries[at]?.bits ?? 0) & SMALL) !== 0) found += 1;
  return found;
}

const SMALL = CLOSED_CLASSES | BIT.NEG | BIT.TIME;

const UNTOLD = 'und';

/** The language of a side, of one that is too short to tell it by that of the other; of two such English. */
const told = (language: string, other: string): string =>
  language !== UNTOLD ? language.toLowerCase().slice(0, 2) : other !== UNTOLD ? other.toLowerCase().slice(0, 2) : 'en';
