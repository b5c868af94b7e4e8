import { requiredText } from './free-text.ts';

/** A name that somebody can be found by: with a letter or a digit in it. */
export const nameText = (max: number, message: string) =>
  requiredText(max, message).refine((name) => /[\p{L}\p{N}]/u.test(name), message);
