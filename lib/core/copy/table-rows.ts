import type { Markup } from './markup.ts';

/**
 * A row of a table, or what stands in the table and in no row of it, such as its caption. A cell that another one spans
 * is null. `around` is what it stands in, from the table inward.
 */
export type TableRow = { readonly around: readonly Markup[] } & (
  | { readonly cells: readonly (Markup | null)[]; readonly stray?: never }
  | { readonly cells?: never; readonly stray: Markup | string }
);

type Row = { readonly around: readonly Markup[] } & (
  | { readonly cells: readonly Markup[]; readonly stray?: never }
  | { readonly cells?: never; readonly stray: Markup | string }
);

/** Letters in a cell beyond which it is a column of a page rather than of a table. */
const LONGEST_CELL = 600;

/** A table of data, in contrast to one that only lays a page out. */
export function isDataTable(table: Markup): boolean {
  if (/^(?:presentation|none)$/u.test(table.attributes.get('role') ?? '')) return false;
  const rows = partsOf(table, []).flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
  if (rows.length === 0 || Math.max(...rows.map((cells) => cells.length)) < 2) return false;
  const cells = rows.flat();
  return cells.every((cell) => cell.letters <= LONGEST_CELL && !holdsTable(cell));
}

/** All that is in a table, its captions first. */
export function rowsOf(table: Markup): readonly TableRow[] {
  const parts = partsOf(table, []);
  const isCaption = ({ stray }: Row) => typeof stray === 'object' && stray.tag === 'caption';
  return gridOf([...parts.filter(isCaption), ...parts.filter((part) => !isCaption(part))]);
}

function gridOf(rows: readonly Row[]): readonly TableRow[] {
  /** For each column, how many rows below are still spanned. */
  const spanned: number[] = [];
  return rows.map((row) => {
    if (row.cells === undefined) return row;
    const grid: (Markup | null)[] = [];
    const skip = () => {
      while ((spanned[grid.length] ?? 0) > 0) {
        spanned[grid.length] = (spanned[grid.length] ?? 1) - 1;
        grid.push(null);
      }
    };
    for (const cell of row.cells) {
      skip();
      const rowSpan = spanOf(cell, 'rowspan');
      if (rowSpan > 1) spanned[grid.length] = rowSpan - 1;
      grid.push(cell);
    }
    skip();
    return { around: row.around, cells: grid };
  });
}

const spanOf = (cell: Markup, name: string) =>
  Math.min(1000, Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 1);

/**
 * The rows in an element of a table, through whatever wraps them, and what is in none. As browsers do it, a form around
 * rows is none, cells without a row make one, and what stands in a row beside its cells stands before that row.
 */
function partsOf(parent: Markup, around: readonly Markup[]): readonly Row[] {
  const parts: Row[] = [];
  let open: Markup[] | null = parent.tag === 'tr' ? [] : null;
  const close = () => {
    if (open !== null && open.length > 0) parts.push({ around, cells: open });
    open = null;
  };
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') parts.push({ around, stray: child });
    } else if (isCell(child)) (open ??= []).push(child);
    else if (holds(child, isRow)) {
      if (parent.tag !== 'tr') close();
      parts.push(...partsOf(child, inside(child, around)));
    } else if (holds(child, isCell)) {
      if (isRow(child)) close();
      const inner = partsOf(child, inside(child, around));
      // Cells that are wrapped within their row are cells of it.
      if (parent.tag === 'tr') open = [...(open ?? []), ...inner.flatMap(({ cells }) => cells ?? [])];
      parts.push(...(parent.tag === 'tr' ? inner.filter(({ cells }) => cells === undefined) : inner));
    } else if (isRow(child)) parts.push(...partsOf(child, inside(child, around)));
    else parts.push({ around, stray: child });
  }
  close();
  return parts;
}

const inside = (element: Markup, around: readonly Markup[]) => (element.tag === 'form' ? around : [...around, element]);

const isRow = ({ tag }: Markup) => tag === 'tr';
const isCell = ({ tag }: Markup) => tag === 'td' || tag === 'th';

const elementsOf = ({ children }: Markup): readonly Markup[] => children.filter((child) => typeof child !== 'string');

/** Of this table: what is in one inside of it does not count. */
const holds = (element: Markup, wanted: (one: Markup) => boolean): boolean =>
  element.tag !== 'table' &&
  !isCell(element) &&
  elementsOf(element).some((child) => wanted(child) || holds(child, wanted));

const holdsTable = (element: Markup): boolean =>
  elementsOf(element).some((child) => child.tag === 'table' || holdsTable(child));
