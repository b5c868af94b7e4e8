import type { Result } from '#lib/core/result.ts';
import type { Proposal } from './proposals.ts';

/** Something outside that proposes claims for a text, such as a language model. What it says is to be anchored. */
export type Proposer = {
  /** Shown to people, and kept with what it proposed. */
  readonly name: string;
  /** Where the text goes when it is asked. */
  readonly host: string;
  /** How many times in an hour one person may ask it. */
  readonly perHour: number;
  /** @returns its proposals, or in one sentence why there are none */
  readonly propose: (
    copy: { readonly text: string; readonly language: string },
    signal?: AbortSignal | undefined,
  ) => Promise<Result<readonly Proposal[], string>>;
};
