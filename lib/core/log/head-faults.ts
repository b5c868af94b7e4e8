import type { HeadVerifier, SignedHead } from './signed-head.ts';

/** What is wrong with a signed head, in one sentence; null where the log still holds what was signed. */
export function headFault(
  head: SignedHead,
  /** The entry of the log with that sequence; undefined where there is none. */
  entry: { readonly hash: string } | undefined,
  { end, verifier }: { readonly end: number; readonly verifier: HeadVerifier | null },
): string | null {
  const { sequence } = head;
  const signed = verifier?.check(head);
  if (signed === 'unknown')
    return `The signature over entry ${sequence} is of a key that is not the newsroom’s (${head.keyId}).`;
  if (signed === 'wrong') return `The signature over entry ${sequence} is wrong.`;
  if (!entry) return `The log was cut off: it ends with entry ${end}, but entry ${sequence} was signed.`;
  if (entry.hash !== head.hash) return `Entry ${sequence} of the log is not the one that was signed.`;
  return null;
}
