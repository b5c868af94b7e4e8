import { z } from 'zod';
import { CHANNELS, SPEAKER_KINDS } from '#lib/core/claims/extraction.ts';
import { FLAG_KINDS, NAME_KINDS, type Sheet } from '#lib/core/sheets/sheet.ts';

const offset = z.int().min(0);
const form = { text: z.string(), spans: z.array(z.strictObject({ start: offset, end: offset })).min(1) };

const forms = z.array(z.strictObject(form)).min(1);

/** The sheet of names, titles, figures, dates, quotations and sources of a text; `claim` is how it refers to a claim. */
export function sheetSchemaWith<Claim extends z.ZodType>(claim: Claim) {
  const entry = {
    id: z.string(),
    claims: z.array(claim).describe('The claims that use it.'),
    flags: z
      .array(z.strictObject({ kind: z.enum(FLAG_KINDS), words: z.string() }))
      .describe('Something to look at; never a finding.'),
  };
  return z.strictObject({
    names: z.array(
      z.strictObject({
        ...entry,
        name: z.string().describe('The fullest form.'),
        kind: z.enum(NAME_KINDS),
        forms,
        titles: z.array(z.strictObject(form)),
      }),
    ),
    figures: z.array(
      z.strictObject({
        ...entry,
        unit: z.string().nullable(),
        forms: z.array(z.strictObject({ ...form, value: z.number() })).min(1),
      }),
    ),
    dates: z.array(
      z.strictObject({
        ...entry,
        date: z.string().nullable().describe('ISO 8601: a day, month, year, week (from/to) or time (T10:40).'),
        relative: z.boolean().describe('Counted from the dateline.'),
        forms,
      }),
    ),
    quotes: z.array(z.strictObject({ ...entry, speaker: z.string().nullable(), forms })),
    sources: z.array(
      z.strictObject({
        ...entry,
        name: z.string().describe('In full, or in the words of the copy where it has no name.'),
        kind: z.enum(SPEAKER_KINDS).nullable(),
        title: z.string().nullable(),
        justification: z.string().nullable().describe('The words of the copy on why this source speaks here.'),
        channels: z
          .array(z.strictObject({ channel: z.enum(CHANNELS), count: z.int() }))
          .describe('Through what it speaks, and in how many claims.'),
        forms,
      }),
    ),
  });
}

export const sheetSchema = sheetSchemaWith(z.string()) satisfies z.ZodType<Sheet>;
