import { isSpace } from './characters.ts';

/** How a quotation is written. */
export type QuoteMark = {
  readonly open: string;
  /** The marks that close it; copy mixes them. */
  readonly close: readonly string[];
  /** Their first characters. */
  readonly closers: string;
  /** Opens only where a word begins: the same mark closes, or means inches, or is an apostrophe. */
  readonly before?: 'word';
  /** Another one inside has to close first. */
  readonly nests?: true;
  /** The mark is an apostrophe too. */
  readonly single?: true;
};

/** Two signs for one mark come before the single sign. */
const ROWS: readonly Omit<QuoteMark, 'closers'>[] = [
  { open: '“', close: ['”', '"', '“'], nests: true },
  { open: '„', close: ['”', '“', '"', "''"] },
  { open: '‟', close: ['”', '"'], nests: true },
  { open: '«', close: ['»'], nests: true },
  { open: '»', close: ['«'], before: 'word' },
  { open: '‹', close: ['›'], nests: true },
  { open: '›', close: ['‹'], before: 'word' },
  { open: '"', close: ['"', '”'], before: 'word' },
  { open: '”', close: ['”'], before: 'word' },
  { open: "''", close: ["''"] },
  { open: '``', close: ["''", '"', '”', '``'] },
  { open: ',,', close: ['”', '“', "''", '"', ',,'], before: 'word' },
  { open: '<<', close: ['>>'], nests: true, before: 'word' },
  { open: '‘', close: ['’'], before: 'word', single: true, nests: true },
  { open: '‚', close: ['’', '‘'], before: 'word', single: true },
  { open: "'", close: ["'"], before: 'word', single: true },
  { open: '`', close: ["'"], before: 'word', single: true },
];

/** All marks that quotations are written with, in English and Romanian copy and in what it is pasted from. */
export const QUOTE_MARKS: readonly QuoteMark[] = ROWS.map((row) => ({
  ...row,
  closers: row.close.map((mark) => mark.charAt(0)).join(''),
}));

const BY_FIRST: ReadonlyMap<number, readonly QuoteMark[]> = Map.groupBy(QUOTE_MARKS, ({ open }) => open.charCodeAt(0));

/**
 * The mark of the quotation that opens at `at`; null when none does.
 * @param start where the paragraph begins
 */
export function openingMark(text: string, at: number, start: number): QuoteMark | null {
  const unit = text.charCodeAt(at);
  if (isOrdinary(unit)) return null;
  for (const mark of BY_FIRST.get(unit) ?? [])
    if (text.startsWith(mark.open, at))
      return mark.before === undefined || opensWord(text, at, start, mark) ? mark : null;
  return null;
}

/** White space, letters and most marks: no quotation opens there. */
const isOrdinary = (unit: number) =>
  unit < 0x22 ||
  (unit > 0x27 && unit < 0xab && unit !== COMMA && unit !== LESS && unit !== GRAVE) ||
  (unit > 0xbb && unit < 0x2018);

const COMMA = 0x2c;
const LESS = 0x3c;
const GRAVE = 0x60;

/** Something opens only before a word and after white space, a bracket or a dash. */
function opensWord(text: string, at: number, start: number, { open }: QuoteMark): boolean {
  const beyond = at + open.length;
  if (beyond >= text.length || isSpace(text.charCodeAt(beyond))) return false;
  return at === start || isSpace(text.charCodeAt(at - 1)) || '([—–-:,'.includes(text.charAt(at - 1));
}
