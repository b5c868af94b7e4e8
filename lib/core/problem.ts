/** Why something was refused, in words for the person who asked. Never carries a machine's own error text. */
export type Problem = {
  readonly kind: ProblemKind;
  /** One clear sentence, or two. */
  readonly message: string;
  /** Field name to sentence, for forms. */
  readonly fields?: Readonly<Record<string, string>>;
  /** For `stale`: what is there now, so that both versions can be shown. */
  readonly theirs?: unknown;
};

export const PROBLEM_KINDS = [
  /** Nobody is signed in, or the session has ended. */
  'signed_out',
  /** The role does not allow it. */
  'forbidden',
  /** Not there, or not to be seen by this person. */
  'not_found',
  /** The input is wrong; `fields` says where. */
  'invalid',
  /** The input is right, the rules say no (a verdict that the evidence does not permit). */
  'refused',
  /** Someone else changed it first; `theirs` is what is there now. */
  'stale',
  /** The id of the change was used for something else. */
  'reused_id',
  'too_large',
  'rate_limited',
  /** Right, but not at this moment: the database does not answer, or too much is waiting. Later it may well go through. */
  'busy',
  /** A fault of ours. The message carries the error id under which the log tells more; nothing else. */
  'unexpected',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export const problem = (
  kind: ProblemKind,
  message: string,
  more: Pick<Problem, 'fields' | 'theirs'> = {},
): Problem => ({
  kind,
  message,
  ...more,
});

/** Whether it is still open what became of a change: the same is asked again under the same id. */
export const isOpen = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'unreachable' || kind === 'busy' || kind === 'unexpected';
