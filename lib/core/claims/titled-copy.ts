/**
 * The copy with a title that was typed in a field of its own: readers see it first, so it is taken apart and checked like
 * the rest. It goes before the text as a heading, unless the text begins with it already.
 * @param title one line, or nothing
 */
export function titledCopy(title: string, text: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  if (line === '' || text.trim() === '' || beginsWith(text, line)) return text;
  return `# ${line}\n\n${text.replace(/^\uFEFF/u, '')}`;
}

/**
 * Whether readers of the title read words of the copy: its headline, or its opening words where it has none. Articles of
 * before may have a title beside their copy, which nobody takes apart.
 */
export function isTitleInCopy(title: string, text: string): boolean {
  const wanted = words(title);
  return title === UNTITLED || wanted === '' || ` ${words(text.slice(0, HEAD))} `.includes(` ${wanted} `);
}

/** What an article without any words is called. */
export const UNTITLED = 'Untitled';

/** A kicker, a dateline or a byline may stand above a headline. */
const LINES = 5;
/** Nobody's headline stands further down; in UTF-16 units. */
const HEAD = 4_000;

function beginsWith(text: string, title: string): boolean {
  const wanted = words(title);
  const lines = text
    .slice(0, HEAD)
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  // A headline may be wrapped over two lines.
  return lines.some((line, at) => words(line) === wanted || words(`${line} ${lines[at + 1] ?? ''}`) === wanted);
}

/** Letters and digits alone: marks, quotation marks and case differ between a field and a text. */
const words = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
