import { z } from 'zod';
import { PRESETS, type Policy } from '#lib/core/verdicts/policy.ts';
import { requiredText } from './free-text.ts';

const count = z.coerce.number('A number.').int('A whole number.');
/** A checkbox of a form is there or is not. */
const ticked = z.preprocess((given) => given !== undefined, z.boolean());
const optionalCount = (least: number, most: number) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), count.min(least).max(most).nullable());

/** The form of the policy, as an admin fills it in. The list of trusted agencies is kept apart. */
export const policyInput = z
  .object({
    /** The version that the form was made from; saving makes the next. */
    version: count.min(0),
    preset: z.enum(PRESETS),
    originsWithOneNear: count.min(2, 'At least 2.').max(9, 'At most 9.'),
    secondaryOrigins: optionalCount(2, 9),
    secondCheck: z.enum(['none', 'high_priority', 'all']),
    threshold: z.coerce.number('A number from 0 to 1.').min(0, 'From 0 to 1.').max(1, 'From 0 to 1.'),
    evidenceMaxAgeDays: optionalCount(1, 3650),
    agencyCarriesEvents: ticked,
    smallDesk: ticked,
    note: requiredText(500, 'Please say why the policy changes.'),
  })
  .transform(({ version, note, secondCheck, threshold, ...rest }) => ({
    version,
    note,
    policy: {
      ...rest,
      secondCheck: secondCheck === 'high_priority' ? { rule: secondCheck, threshold } : { rule: secondCheck },
    } satisfies Omit<Policy, 'trustedAgencies'>,
  }));
