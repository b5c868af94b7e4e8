import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';

/** A noun for one person stands here: somebody who may speak, or somebody whom a text may leave unnamed. */
export const isSomebody = ({ tokens, marks, language }: Words, at: number): boolean =>
  ((marks[at] ?? 0) & MARK.PERSON) !== 0 || language.people.someone.has(tokens[at]?.lower ?? '');
