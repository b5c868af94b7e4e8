import type { Markup } from './markup.ts';

/** A row of a table, or its caption. A cell that another one spans is null. */
export type TableRow =
  | { readonly caption: Markup; readonly cells?: never }
  | { readonly caption?: never; readonly cells: readonly (Markup | null)[] };

/** Letters in a cell beyond which it is a column of a page rather than of a table. */
const LONGEST_CELL = 600;

/** A table of data, in contrast to one that only lays a page out. */
export function isDataTable(table: Markup): boolean {
  if (/^(?:presentation|none)$/u.test(table.attributes.get('role') ?? '')) return false;
  const rows = trsOf(table).map((row) => cellsOf(row));
  if (rows.length === 0 || Math.max(...rows.map((cells) => cells.length)) < 2) return false;
  const cells = rows.flat();
  return cells.every((cell) => cell.letters <= LONGEST_CELL && !holdsTable(cell));
}

export function rowsOf(table: Markup): readonly TableRow[] {
  const caption = elementsOf(table).filter(({ tag }) => tag === 'caption');
  return [...caption.map((one) => ({ caption: one })), ...gridOf(trsOf(table))];
}

function gridOf(rows: readonly Markup[]): readonly TableRow[] {
  /** For each column, how many rows below are still spanned. */
  const spanned: number[] = [];
  return rows.map((row) => {
    const grid: (Markup | null)[] = [];
    const skip = () => {
      while ((spanned[grid.length] ?? 0) > 0) {
        spanned[grid.length] = (spanned[grid.length] ?? 1) - 1;
        grid.push(null);
      }
    };
    for (const cell of cellsOf(row)) {
      skip();
      const rowSpan = spanOf(cell, 'rowspan');
      if (rowSpan > 1) spanned[grid.length] = rowSpan - 1;
      grid.push(cell);
    }
    skip();
    return { cells: grid };
  });
}

const spanOf = (cell: Markup, name: string) =>
  Math.min(1000, Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 1);

const elementsOf = ({ children }: Markup): readonly Markup[] => children.filter((child) => typeof child !== 'string');

function trsOf(table: Markup): readonly Markup[] {
  return elementsOf(table).flatMap((child) =>
    child.tag === 'tr' ? [child] : /^(?:thead|tbody|tfoot)$/u.test(child.tag) ? trsOf(child) : [],
  );
}

const cellsOf = (row: Markup) => elementsOf(row).filter(({ tag }) => tag === 'td' || tag === 'th');

const holdsTable = (element: Markup): boolean =>
  elementsOf(element).some((child) => child.tag === 'table' || holdsTable(child));
