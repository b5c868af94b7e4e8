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

/** Shared words are told again with every capture that has them, so each time only as many as it takes to know them by. */
const MOST_WORDS = 12;

/** A sentence whose quoted words are cut to the first few: "…: “the port of Kestrel bought two new …”." */
export const withShortQuotes = (sentence: string): string =>
  sentence.replace(/“([^“”]*)”/gu, (whole, quoted: string) => {
    const words = quoted.split(/\s+/u);
    return words.length <= MOST_WORDS
      ? whole
      : `“${words
          .slice(0, MOST_WORDS)
          .join(' ')
          .replace(/[,;:]$/u, '')} …”`;
  });
