import type { RuleId } from '../rules.ts';
import { afterLeadIn, listAfterLeadIn } from './lead-in.ts';
import { nextQuotation } from './next-quotation.ts';
import { quotationAround } from './quoted-run.ts';
import { beforeSignature } from './signature.ts';
import type { HowSpoken, Story } from './story.ts';
import { restOfTurn } from './turn.ts';

/** How far a speaker reaches beyond the sentence that names him. */
export type ReachRule = {
  readonly id: RuleId;
  /** How the sentence has its speaker, for the rule to apply. */
  readonly when: readonly HowSpoken[];
  /** The sentences that are said by the speaker of the one at `at`; none that names another. */
  readonly reaches: (story: Story, at: number) => readonly number[];
  /** Each sentence with its speakers in front, as the rule leaves them. */
  readonly example: { readonly copy: string; readonly gives: readonly string[] };
};

/** In order: what one rule has given to a speaker no later one takes away. */
export const REACH_RULES: readonly ReachRule[] = [
  {
    id: 'attribution.signature',
    when: ['signing'],
    reaches: beforeSignature,
    example: {
      copy: '“The bridge is a danger. It must close.” ― Lena Holt',
      gives: ['Lena Holt: The bridge is a danger.', 'Lena Holt: It must close.'],
    },
  },
  {
    id: 'attribution.quotation',
    when: ['quoting'],
    reaches: quotationAround,
    example: {
      copy: '“The bridge is old,” Lena Holt said. “It will close in May.”',
      gives: ['Lena Holt: The bridge is old.', 'Lena Holt: It will close in May.'],
    },
  },
  {
    id: 'attribution.list',
    when: ['announcing'],
    reaches: listAfterLeadIn,
    example: {
      copy: 'Lena Holt said:\n- the bridge is old;\n- it will close in May.',
      gives: ['Lena Holt: The bridge is old.', 'Lena Holt: It will close in May.'],
    },
  },
  {
    id: 'attribution.lead-in',
    when: ['announcing', 'naming'],
    reaches: afterLeadIn,
    example: {
      copy: 'Writing for the Herald, Lena Holt said:\n\n“The bridge is old. It will close in May.”',
      gives: ['Lena Holt: The bridge is old.', 'Lena Holt: It will close in May.'],
    },
  },
  {
    id: 'attribution.turn',
    when: ['turn'],
    reaches: restOfTurn,
    example: {
      copy: 'Mayor Lena Holt: The bridge is old. It will close in May.',
      gives: ['Lena Holt: The bridge is old.', 'Lena Holt: It will close in May.'],
    },
  },
  {
    id: 'attribution.next-quotation',
    when: ['quoting', 'telling'],
    reaches: nextQuotation,
    example: {
      copy: 'Lena Holt said that the bridge was old.\n\n“It will close in May.”',
      gives: ['Lena Holt: The bridge was old.', 'Lena Holt: It will close in May.'],
    },
  },
];
