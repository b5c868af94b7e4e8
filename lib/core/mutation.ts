/** A change that somebody asks for, as the web layer hands it on. */
export type SentMutation = {
  /** Made by the client, the same for each attempt at the same thing; null where it sent none. */
  readonly id: string | null;
  /** A keyed hash: what is kept of an input that may hold a password. */
  readonly fingerprint: (text: string) => string;
};

/** The same, once it is known what is to be done. */
export type Mutation = {
  /** Becomes the id of the main event of its commit. */
  readonly id: string;
  /** The use case. */
  readonly action: string;
  readonly inputHash: string;
};

/** Where its id stands in a form. */
export const MUTATION_FIELD = '_mutation';
/** And in a request to a route, as the IETF draft on the Idempotency-Key header has it. */
export const MUTATION_HEADER = 'idempotency-key';
