/** A row of a list: its columns in order; those left out at the end are empty. */
export type Row = readonly string[];

/** The rows of a list that is written one entry a line, its columns parted by tabs. Lines that begin with `#` are comments. */
export const rowsOf = (table: string): readonly Row[] =>
  table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The words of a column. */
export const wordsIn = (column: string | undefined): readonly string[] => column?.split(' ').filter(Boolean) ?? [];

/** The readings of a column that gives more than one, parted by commas. */
export const partsIn = (column: string | undefined): readonly string[] => column?.split(', ').filter(Boolean) ?? [];
