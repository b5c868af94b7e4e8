import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { SheetCopy } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import type { Sheet } from '#lib/core/sheets/sheet.ts';

/** The names, figures, dates and quotations of a text. */
export const makeSheet = (copy: SheetCopy): Result<Sheet, Problem> => ok(sheetOf(copy));
