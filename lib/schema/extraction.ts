import { z } from 'zod';
import { LEFT_OUT_REASONS } from '#lib/core/copy/left-out.ts';
import {
  BLOCK_KINDS,
  CHANNELS,
  CITED_BY,
  CLAIM_KINDS,
  DIRECTNESS,
  SPEAKER_KINDS,
} from '#lib/core/claims/extraction.ts';
import { sheetSchema } from './sheet.ts';

const offset = z.int().min(0);
export const span = { start: offset, end: offset };
const words = { text: z.string(), ...span };
const date = z.iso.date();

export const source = z.strictObject({
  ...words,
  name: z.string().nullable().describe('The resolved name; null when the text does not settle it.'),
  anonymous: z.string().nullable().describe('The class of an unnamed source ("officials"), or null.'),
  kind: z.enum(SPEAKER_KINDS).describe('An organisation is its unnamed officials and spokespeople too.'),
  fullName: z
    .string()
    .nullable()
    .describe('As the story has it in full: a person, the body behind officials, who issued a document, a group.'),
  title: z.string().nullable().describe('Office and where it is held, in the words of the copy; of people only.'),
  justification: z.string().nullable().describe('The words of the copy on why this source speaks here.'),
});

const link = {
  source: source.nullable().describe('null when nobody is named ("reportedly").'),
  cue: z.strictObject(words),
  content: z.array(z.strictObject(span)),
  directness: z.enum(DIRECTNESS),
  channel: z.enum(CHANNELS).describe('Through what it was said.'),
  act: z.boolean().describe('To say it is to do it (thank, apologise, call for): the act itself is the claim.'),
};
export const attribution = z.strictObject(link).describe('One link of the chain of who said it.');

export const claim = z.strictObject({
  id: z.string(),
  sentence: z.string(),
  text: z.string().describe('A sentence that can be understood alone.'),
  spans: z.array(z.strictObject(span)).min(1),
  kind: z.enum(CLAIM_KINDS),
  checkable: z.boolean(),
  priority: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  presupposed: z.boolean(),
  attributions: z.array(attribution).describe('Outermost first; empty in the own voice of the outlet.'),
  hedges: z.array(z.strictObject(words)),
  quotes: z.array(z.strictObject(span)).describe('Inside the quotation marks.'),
  dates: z.array(z.strictObject({ ...words, date })).optional(),
  rules: z.array(z.string()),
  points: z
    .array(z.strictObject({ text: z.string(), spans: z.array(z.strictObject(span)), rule: z.string() }))
    .optional()
    .describe('What has to be shown for the claim to stand, one thing each; a claim that is one thing has itself.'),
});

const rule = z.string().describe('The id of a rule; its words and its file are under `rules`.');
const explanation = z
  .strictObject({
    rules: z.record(
      z.string(),
      z.strictObject({
        words: z.string(),
        file: z.string(),
        example: z
          .strictObject({ text: z.string(), gives: z.string() })
          .nullable()
          .describe('A text that sets it off, and what comes of it.'),
      }),
    ),
    claims: z.record(
      z.string(),
      z.strictObject({
        links: z.array(rule).describe('One for each attribution of the claim, in the same order.'),
        clause: z.array(rule).describe('What cut the claim out of its sentence.'),
        kind: z.array(rule).describe('What told its kind, and whether it can be checked.'),
        priority: z
          .array(z.strictObject({ words: z.string(), adds: z.number() }))
          .describe('They add up to the priority.'),
      }),
    ),
  })
  .describe('With `--explain`: which rules made each claim, by the claim’s id.');

const page = z
  .strictObject({
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedOn: date.nullable(),
    address: z.string().nullable(),
    leftOut: z.array(z.strictObject({ reason: z.enum(LEFT_OUT_REASONS), text: z.string() })),
  })
  .describe('Of a saved page: what it says of itself, and what of it is no copy and why.');

/** The public shape of what the engine finds: the same for the command line, the HTTP API and the library. */
export const extractionSchema = z
  .strictObject({
    engine: z.string(),
    text: z.string().describe('The input, normalised; every offset counts its UTF-16 units, end exclusive.'),
    article: z.strictObject({
      title: z.string().nullable(),
      language: z.string(),
      dateline: z.strictObject({ date: date.nullable(), place: z.string().nullable(), ...span }).nullable(),
      citedSources: z.array(
        z.strictObject({
          name: z.string(),
          ...span,
          via: z.enum(CITED_BY),
          address: z.string().optional().describe('Where a link of the page leads.'),
        }),
      ),
      blocks: z.array(z.strictObject({ id: z.string(), kind: z.enum(BLOCK_KINDS), ...span })),
      sentences: z.array(z.strictObject({ id: z.string(), block: z.string(), ...span })),
    }),
    claims: z.array(claim),
    uncovered: z.array(
      z.strictObject({
        sentence: z.string(),
        reason: z.string(),
        priority: z
          .number()
          .min(0)
          .max(1)
          .optional()
          .describe('What would hang on a sentence that asserts nothing ("Did you know that …?").'),
      }),
    ),
    page: page.optional(),
    explanation: explanation.optional(),
    sheet: sheetSchema.optional().describe('Only where it was asked for.'),
  })
  .describe('What Second Source finds in a text. Ids are of one run.');

/** The published JSON Schema (draft 2020-12) of the shape. */
export const extractionJsonSchema = () => z.toJSONSchema(extractionSchema, { target: 'draft-2020-12' });
