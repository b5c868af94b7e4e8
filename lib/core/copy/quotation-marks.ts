/** Of a quotation, and of one within it. Source: CLDR 46, delimiters. */
const MARKS: ReadonlyMap<string, readonly [string, string, string, string]> = new Map([
  ['en', ['“', '”', '‘', '’']],
  ['ro', ['„', '”', '«', '»']],
  ['de', ['„', '“', '‚', '‘']],
  ['fr', ['«\u00a0', '\u00a0»', '“', '”']],
  ['it', ['«', '»', '“', '”']],
  ['es', ['«', '»', '“', '”']],
  ['pt', ['“', '”', '‘', '’']],
  ['pl', ['„', '”', '«', '»']],
  ['hu', ['„', '”', '»', '«']],
  ['bg', ['„', '“', '‘', '’']],
  ['cs', ['„', '“', '‚', '‘']],
  ['sk', ['„', '“', '‚', '‘']],
  ['ru', ['«', '»', '„', '“']],
  ['uk', ['«', '»', '„', '“']],
  ['nl', ['“', '”', '‘', '’']],
  ['sv', ['”', '”', '’', '’']],
  ['da', ['“', '”', '‘', '’']],
  ['el', ['«', '»', '“', '”']],
  ['tr', ['“', '”', '‘', '’']],
  ['ja', ['「', '」', '『', '』']],
  ['zh', ['“', '”', '‘', '’']],
]);
const OTHER = ['“', '”', '‘', '’'] as const;

/** Around a quotation that is inside of `depth` others. */
export function quotationMarks(language: string, depth: number): readonly [string, string] {
  const [open, close, innerOpen, innerClose] = MARKS.get(language) ?? OTHER;
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}
