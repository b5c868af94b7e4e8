import { eventHash, GENESIS_HASH, type ChainedEvent } from './event-hash.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** The last entry that was found right; `sequence` 0 before the first. */
export type ChainPoint = { readonly sequence: number; readonly hash: string };

/** Where the log stops being what was written, and what is wrong there, in words. */
export type ChainBreak = { readonly sequence: number; readonly what: string };

export const CHAIN_START: ChainPoint = { sequence: 0, hash: GENESIS_HASH };

/** Follows the chain from a point that is right through the entries after it, up to the last or the first break. */
export function followChain(
  from: ChainPoint,
  entries: readonly (ChainedEvent & { readonly hash: string })[],
): Result<ChainPoint, ChainBreak> {
  let last = from;
  for (const entry of entries) {
    const what = faultOf(entry, last);
    if (what !== null) return fail({ sequence: Math.min(entry.sequence, last.sequence + 1), what });
    last = { sequence: entry.sequence, hash: entry.hash };
  }
  return ok(last);
}

function faultOf(entry: ChainedEvent & { readonly hash: string }, last: ChainPoint): string | null {
  if (entry.sequence !== last.sequence + 1) return `the entry is missing; the next one there is ${entry.sequence}`;
  if (eventHash(entry) !== entry.hash) return 'the entry was changed: its content does not have the hash it carries';
  if (entry.previousHash !== last.hash) return 'the entry is not chained to the one before it';
  return null;
}
