import { lacksAct } from './acts.ts';
import { carrierOf } from './carrier.ts';
import { differingCertainty } from './certainty.ts';
import type { ClaimSide, Comparison, PassageSide } from './comparison.ts';
import { differingDates } from './dates.ts';
import { differingFigures } from './figures.ts';
import { lacksMatter } from './matter.ts';
import { differingNames } from './names.ts';
import { differingNegation } from './negation.ts';
import { compareQuotes } from './quotations.ts';
import { readSide } from './reading.ts';
import type { Sides } from './sides.ts';
import { lacksSpeaker } from './speaker.ts';
import { windowOf } from './window.ts';

/**
 * What a passage says otherwise than the claim, and what it lacks: a question to the reviewer, never a verdict. A passage
 * that says the same in other words gives nothing.
 */
export function compareEvidence(claim: ClaimSide, passage: PassageSide): Comparison {
  const near = windowOf(passage);
  const asked = readSide(claim);
  const given = readSide(near);
  const sides: Sides = { claim: asked, passage: given, carrier: carrierOf(asked.terms, given) };
  const matter = lacksMatter(claim, sides, near);
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
          ...dates.differs,
          ...names.differs,
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
