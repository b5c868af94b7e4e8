import type { Span } from '#lib/core/text/span.ts';
import type { Block } from '../extraction.ts';

/** A row of a table is a line between two bars: `| Port | Deaths |`. */
export function isTableRow(text: string, { start, end }: Span): boolean {
  if (text.charAt(start) !== '|' || text.charAt(end - 1) !== '|' || end - start < 5) return false;
  const line = text.slice(start, end);
  return !line.includes('\n') && line.indexOf('|', 1) > 0;
}

/**
 * The cells of a row: each that holds a sentence is a paragraph, because it may assert something, and what stands
 * between two of those is one silent block. `| 9 March | Twelve people died. | 12 |` gives three.
 */
export function tableCells(text: string, row: Span): readonly Omit<Block, 'id'>[] {
  const cells: Omit<Block, 'id'>[] = [];
  let from = row.start + 1;
  while (from < row.end) {
    const bar = text.indexOf('|', from);
    const cell = withoutSpace(text, from, bar);
    from = bar + 1;
    if (cell.end <= cell.start) continue;
    const kind = isSentence(text.slice(cell.start, cell.end)) ? 'paragraph' : 'table';
    const last = cells.at(-1);
    if (kind === 'table' && last?.kind === 'table') cells[cells.length - 1] = { ...last, end: cell.end };
    else cells.push({ ...cell, kind });
  }
  return cells.length > 0 ? cells : [{ ...row, kind: 'table' }];
}

/** It ends as one, and has more words than a name or a unit. */
const isSentence = (cell: string): boolean =>
  /[.!?…]["”’»)\]]*$/u.test(cell) && (cell.match(/\p{L}+/gu)?.length ?? 0) >= 4;

function withoutSpace(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  return { start: start + (cell.length - cell.trimStart().length), end: end - (cell.length - cell.trimEnd().length) };
}
