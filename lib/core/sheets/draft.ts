import type { SheetEntry } from './sheet.ts';

/** An entry before it has its place in the sheet. */
export type Draft<Entry extends SheetEntry> = Omit<Entry, 'id' | 'claims'>;
