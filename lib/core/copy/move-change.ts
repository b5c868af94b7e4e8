/** Characters on either side by which a place is found again in a text that was edited since. */
const AROUND = 40;
const LEAST = 8;

/** A stretch of a text and what takes its place. */
export type TextChange = { readonly start: number; readonly end: number; readonly words: string };

/**
 * The change from one text to another, as a change of a third that was the first and may have been edited since: the
 * same place when the first still stands there whole, else where the words around it stand once.
 * @returns null where the place cannot be told any more
 */
export function moveChange(before: string, after: string, current: string): TextChange | null {
  const { start, end, words } = changeBetween(before, after);
  const whole = current.indexOf(before);
  if (whole !== -1) return { start: whole + start, end: whole + end, words };
  for (let length = AROUND; length >= LEAST; length -= 8) {
    const ahead = before.slice(Math.max(0, start - length), start);
    const behind = before.slice(end, end + length);
    const near = `${ahead}${before.slice(start, end)}${behind}`;
    const at = current.indexOf(near);
    if (at !== -1 && near.length >= LEAST && current.indexOf(near, at + 1) === -1)
      return { start: at + ahead.length, end: at + ahead.length + (end - start), words };
  }
  return null;
}

/** The smallest change that makes one text of another. */
function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  return { start, end: before.length - same, words: after.slice(start, after.length - same) };
}
