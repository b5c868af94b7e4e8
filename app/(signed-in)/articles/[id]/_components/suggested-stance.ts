import { stanceHint, type PickedPassage, type StanceHint } from '#lib/core/evidence/stance-hint.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';

/** Loaded when words are first picked. @param whole the text of the capture, which tells the language */
export const suggestedStance = (picked: Omit<PickedPassage, 'language'>, whole: string): StanceHint | null =>
  picked.passage.length > LONGEST ? null : stanceHint({ ...picked, language: detectLanguage(whole.slice(0, 4000)) });

/** In UTF-16 units: a quote, not a page. */
const LONGEST = 2_000;
