import type { Composed } from './composed.ts';
import { isBracketed, isClosed, isQuotedWhole } from './ends.ts';
import { keepsComparisons, keepsConditions, keepsDenials, keepsExactness } from './scope.ts';
import { agrees, hasFiniteVerb, hasSubject } from './subject-and-verb.ts';

/** A claim cut out of a sentence: its subject, and the rest of its words. */
export type Example = { readonly copy: string; readonly subject: string; readonly rest: string };

/** What is asked of every claim and point before it is written. */
export type Check = {
  readonly id: string;
  readonly asks: string;
  readonly holds: (composed: Composed) => boolean;
  readonly passes: Example;
  readonly fails: Example;
};

export const CHECKS = [
  {
    id: 'subject',
    asks: 'Is somebody or something there that it is about, and not just a time?',
    holds: hasSubject,
    passes: { copy: 'This year was the driest and the mill closed.', subject: 'This year', rest: 'was the driest' },
    fails: { copy: 'Vega grew and this year sold the mill.', subject: 'this year', rest: 'sold the mill' },
  },
  {
    id: 'verb',
    asks: 'Has it a finite verb?',
    holds: hasFiniteVerb,
    passes: { copy: 'The mill closed and the yard burned.', subject: 'The mill', rest: 'closed' },
    fails: { copy: 'The mill closed with regret and shame.', subject: 'The mill', rest: 'shame' },
  },
  {
    id: 'agreement',
    asks: 'Do its subject and its verb agree in number?',
    holds: agrees,
    passes: { copy: 'They own the mill and are selling it.', subject: 'They', rest: 'are selling it' },
    fails: { copy: 'They met a broker who owns a mill and is selling it.', subject: 'They', rest: 'is selling it' },
  },
  {
    id: 'closed',
    asks: 'Is nothing open at its end?',
    holds: isClosed,
    passes: { copy: 'The mill gave in and the yard closed.', subject: 'The mill', rest: 'gave in' },
    fails: { copy: 'The mill lost 40 and 60 houses burned.', subject: 'The mill', rest: 'lost 40 and' },
  },
  {
    id: 'brackets',
    asks: 'Has each bracket its partner?',
    holds: isBracketed,
    passes: { copy: 'The mill (built in 1900 and 1910) closed.', subject: 'The mill', rest: 'closed' },
    fails: { copy: 'The mill (burned and rebuilt) closed.', subject: 'The mill', rest: '(burned' },
  },
  {
    id: 'quotation',
    asks: 'Where a quotation is cut, has it a verb on either side?',
    holds: isQuotedWhole,
    passes: {
      copy: 'The bill “will not pass and will not be read” at all.',
      subject: 'The bill',
      rest: 'will not pass',
    },
    fails: { copy: 'The bill had “illiberal and dated views” on land.', subject: 'The bill', rest: 'had illiberal' },
  },
  {
    id: 'condition',
    asks: 'Is the condition still there on which it holds?',
    holds: keepsConditions,
    passes: { copy: 'Holt asked if the mill was safe and left.', subject: 'Holt', rest: 'left' },
    fails: { copy: 'The mill will close if wages rise.', subject: 'The mill', rest: 'will close' },
  },
  {
    id: 'exactness',
    asks: 'Is each number as exact as in the copy?',
    holds: keepsExactness,
    passes: {
      copy: 'The mill burned and at least 12 men died.',
      subject: 'at least 12 men',
      rest: 'died',
    },
    fails: { copy: 'The mill burned and at least 12 men died.', subject: '12 men', rest: 'died' },
  },
  {
    id: 'comparison',
    asks: 'Has each “than” the word that it belongs to?',
    holds: keepsComparisons,
    passes: { copy: 'Vega sold more boats and mills than Holt.', subject: 'Vega', rest: 'sold more boats than Holt' },
    fails: { copy: 'Vega sold more boats and mills than Holt.', subject: 'Vega', rest: 'sold mills than Holt' },
  },
  {
    id: 'denial',
    asks: 'Is every “not”, “only” and “may” still there?',
    holds: keepsDenials,
    passes: { copy: 'The mill did not close and may reopen.', subject: 'The mill', rest: 'may reopen' },
    fails: { copy: 'The mill did not close.', subject: 'The mill', rest: 'did close' },
  },
] as const satisfies readonly Check[];

export type CheckId = (typeof CHECKS)[number]['id'];

/** The first check that it fails, or null. */
export const failedCheck = (composed: Composed): CheckId | null => failedOf(CHECKS, composed)?.id ?? null;

type AnyCheck = (typeof CHECKS)[number];

export function failedOf(checks: readonly AnyCheck[], composed: Composed): AnyCheck | null {
  for (const check of checks) if (!check.holds(composed)) return check;
  return null;
}

/** A point may tell a part of what is quoted (“unfit to lead” is “unfit” as well), and has the verb of its claim. */
export const POINT_CHECKS: readonly AnyCheck[] = CHECKS.filter(({ id }) => id !== 'quotation' && id !== 'verb');
