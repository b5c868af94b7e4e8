import { z } from 'zod';
import { LONGEST_CLAIM } from '#lib/core/claims/limits.ts';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { CLAIM_KINDS } from '#lib/core/claims/extraction.ts';
import { DROP_REASONS } from '#lib/core/claims/preview-edits.ts';
import { idOf, MAX_TEXT_BYTES } from '#lib/schema/desk-inputs.ts';
import { freeText, requiredText } from '#lib/schema/free-text.ts';

// Limits, in UTF-16 units: a headline, a name, an address.
const TITLE = 300;
const NAME = 100;
const ADDRESS = 2_000;
/** Nobody edits more by hand before an import; it also bounds the work of applying them. */
const MAX_EDITS = 500;

/** Of what comes as JSON in one field, in UTF-16 units: as much as all that may be in it usually takes, tenfold. */
const MOST_JSON = 1_500_000;

/** Of a page of links there is more to check than anybody will. */
export const MAX_LINKS = 500;

const edited = { claim: z.string().max(50), was: z.string().max(LONGEST_CLAIM * 2) };
const claimText = requiredText(LONGEST_CLAIM, 'Write the claim as a sentence.');
const previewEdit = z.discriminatedUnion('do', [
  z.object({ ...edited, do: z.literal('drop'), reason: z.enum(DROP_REASONS) }),
  z.object({ ...edited, do: z.literal('rewrite'), text: claimText, kind: z.enum(CLAIM_KINDS) }),
  z.object({ ...edited, do: z.literal('split'), parts: z.array(claimText).min(2).max(10) }),
  z.object({ ...edited, do: z.literal('merge'), text: claimText }),
]);

/** The form of /articles/new. The text is kept as it came: nothing of it is trimmed. */
export const importForm = z.object({
  text: z
    .string()
    .default('')
    .refine(fits, { error: ({ input }) => tooLarge(sizeOf(String(input))) }),
  /** For browsers without script; with it, the file's text is in `text`. */
  file: z.file().optional(),
  title: freeText(TITLE).default(''),
  slug: freeText(NAME).default(''),
  outlet: freeText(NAME).default(''),
  byline: freeText(NAME).optional(),
  url: freeText(ADDRESS)
    .pipe(
      z.union([
        z.literal(''),
        z.url({ protocol: /^https?$/u, message: 'Give a full address that begins with https://.' }),
      ]),
    )
    .default(''),
  publishedOn: z.union([z.literal(''), z.iso.date('Give the date as year-month-day.')]).default(''),
  /** By the newsroom's clocks. */
  dueAt: z
    .union([z.literal(''), z.iso.datetime({ local: true, error: 'Give day and time.' }).max(30, 'Give day and time.')])
    .default(''),
  edits: z
    .string()
    .max(MOST_JSON, 'These are too many changes to the preview: import first, then edit the claims on the desk.')
    .default('[]')
    .transform((json, context) => parsed(json) ?? refuse(context))
    .pipe(z.array(previewEdit).max(MAX_EDITS)),
  /** What the text linked to where it came from; found again in it by their words. */
  links: z
    .string()
    .max(MOST_JSON, 'The text has too many links.')
    .transform((json, context) => parsed(json) ?? refuse(context))
    .pipe(z.array(z.object({ words: z.string().max(TITLE), address: z.string().max(ADDRESS) })).max(MAX_LINKS))
    .optional(),
  /** The same text is here already, and is imported all the same. */
  again: z.literal('yes').optional(),
});

/** What an import needs: of a file only its text. What a form does not ask for may be given by a program. */
export type ImportInput = Omit<z.output<typeof importForm>, 'file' | 'byline' | 'links'> & {
  readonly byline?: string | undefined;
  readonly links?: readonly CopyLink[] | undefined;
  /** Invented, and shown as such. */
  readonly demonstration?: true;
};

/** The articles that have this very text already. */
export const sameTextSchema = z
  .array(z.object({ id: idOf<'article'>(), title: z.string(), createdAt: z.number() }))
  .min(1);

export function fits(text: string): boolean {
  return sizeOf(text) <= MAX_TEXT_BYTES;
}

/** In bytes of UTF-8. */
export function sizeOf(text: string): number {
  // A UTF-16 unit is at most three bytes of UTF-8: a text well under the limit need not be encoded to know.
  return text.length * 3 <= MAX_TEXT_BYTES ? text.length : new TextEncoder().encode(text).length;
}

export function tooLarge(bytes: number): string {
  const megabytes = (bytes / (1024 * 1024)).toLocaleString('en', { maximumFractionDigits: 1 });
  return `The text is ${megabytes} MB. The limit is 2 MB: import it in parts.`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function refuse(context: z.RefinementCtx): never {
  context.issues.push({ code: 'custom', message: 'The changes to the preview did not arrive whole.', input: '' });
  return z.NEVER;
}
