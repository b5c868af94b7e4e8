import { CODE_WORDS } from '#lib/core/verdicts/code-words.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

/** What carries the look of a verdict: one of the five codes, or `open` for a claim that has none yet. */
export type Verdict = Code | 'open';

export const VERDICT_WORDS = { ...CODE_WORDS, open: 'Open' } as const satisfies Record<Verdict, string>;

/** "1 claim", "2 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "3 passages, 1 origin". */
export const passagesAndOrigins = (passages: number, origins: number): string =>
  passages === 0 ? 'no passages' : `${counted(passages, 'passage')}, ${counted(origins, 'origin')}`;
