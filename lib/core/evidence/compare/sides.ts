import type { Carrier } from './carrier.ts';
import type { Reading } from './reading.ts';

/** Both sides as they are read, in one language or two. */
export type Sides = {
  readonly claim: Reading;
  readonly passage: Reading;
  /** The part of the passage that carries the claim, if any does. */
  readonly carrier: Carrier | null;
};
