import { z } from 'zod';
import { isId, type ClaimId } from '#lib/core/ids.ts';
import { decisionInput, idOf } from './desk-inputs.ts';

const id = z.custom<ClaimId>((given) => typeof given === 'string' && isId(given), 'No such claim.');

/** The form of a decision: what the desk's route takes, with the claim's id in a field and numbers as text. */
export const decideForm = z.preprocess(
  (given) => (given !== null && typeof given === 'object' ? fromForm(given) : given),
  decisionInput.extend({ id }),
);

/** The query of the page: the claim to show, and the decision just made, with its story. What is no id is ignored. */
export const decideQuery = z.object({
  claim: id.optional().catch(undefined),
  decided: idOf<'event'>().optional().catch(undefined),
  story: idOf<'article'>().optional().catch(undefined),
});

const fromForm = (form: object) => {
  const { claimVersion, reasonCode, ...rest } = form as Readonly<Record<string, unknown>>;
  return { ...rest, claimVersion: Number(claimVersion), reasonCode: reasonCode === '' ? null : reasonCode };
};
