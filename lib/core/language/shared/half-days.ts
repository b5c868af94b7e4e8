/** What may stand behind an hour, without its dots, wherever such hours are written ("7 p.m.", "7:30 p"). */
export const HALF_DAYS: ReadonlyMap<string, 'before noon' | 'after noon'> = new Map([
  ['am', 'before noon'],
  ['pm', 'after noon'],
  ['a', 'before noon'],
  ['p', 'after noon'],
]);

/** Alone behind the hour they make it one: "7 pm", but not "7 a". */
export const isFullHalf = (word: string): boolean => word.length > 1 && HALF_DAYS.has(word);
