/** The numbers of the notes that a line of the sheet belongs to, as many as one line of a page shows. */
export type NoteNumbers = {
  /** `here`: the note stands on this page, and so can be led to. */
  readonly shown: readonly { readonly n: number; readonly here: boolean }[];
  readonly more: number;
};

/** A name can stand in each of 3,000 claims, and all numbers of all names would be most of the page. */
export function noteNumbers(all: readonly number[], notesHere: ReadonlySet<number>): NoteNumbers {
  const shown = all.slice(0, MOST_NUMBERS).map((n) => ({ n, here: notesHere.has(n) }));
  return { shown, more: all.length - shown.length };
}

const MOST_NUMBERS = 20;
