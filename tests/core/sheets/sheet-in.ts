import { extract, type ExtractOptions } from '#lib/core/claims/extract.ts';
import { copyOfExtraction } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import type { Sheet, SheetEntry } from '#lib/core/sheets/sheet.ts';

/** The sheet of a text, English unless told otherwise. */
export function sheetIn(input: string, options: ExtractOptions = {}): Sheet {
  return sheetOf(copyOfExtraction(extract(input, { language: 'en', ...options }), options.published ?? null));
}

type Entry = Pick<SheetEntry, 'flags'> & { readonly forms: readonly { readonly text: string }[] };

export const formsIn = (entries: readonly Entry[]): readonly (readonly string[])[] =>
  entries.map(({ forms }) => forms.map((form) => form.text));

/** `["spelling: Popp, Pop"]`: what is flagged, by its kinds and forms. */
export const flaggedIn = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(({ flags }) => flags.length > 0)
    .map(
      ({ flags, forms }) => `${flags.map((flag) => flag.kind).join('+')}: ${forms.map((form) => form.text).join(', ')}`,
    );
