/** Quotes in a report are short: enough to know the passage by, never a copy of somebody's text. In UTF-16 units. */
const LIMIT = 240;

/** Cuts at a word's end, with an ellipsis; white space of any kind becomes one space. */
export function shortened(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= LIMIT) return line;
  const head = line.slice(0, LIMIT);
  const atWord = head.slice(0, Math.max(head.lastIndexOf(' '), LIMIT / 2));
  return `${atWord.replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}
