import { z } from 'zod';
import type { Passage } from '#lib/core/claims/correction-passage.ts';
import { CORRECTION_KINDS, type CorrectedClaim } from '#lib/core/claims/corrections.ts';
import { attribution, claim, source, span } from './extraction.ts';

const correctedSource = source.omit({ kind: true, fullName: true, title: true, justification: true });

const corrected = claim
  .omit({ id: true, dates: true, attributions: true })
  .extend({
    id: z.string().nullable().describe('null for a claim that was never stored.'),
    madeBy: z.enum(['engine', 'person']),
    attributions: z.array(
      attribution
        .omit({ source: true, channel: true })
        .extend({ source: correctedSource.nullable(), rule: z.string().nullable() }),
    ),
  })
  .describe('A claim; offsets are into the text of the article, like those of the passage.');

/** One line of `export-corrections`: what was given, and what a person made of it. */
export const correctionLine = z
  .strictObject({
    format: z.literal(1),
    id: z.string().describe('The event in the log, and the number of the correction within it.'),
    at: z.iso.datetime(),
    by: z.string().describe('The id of the person.'),
    name: z.string().optional().describe('Only with --names.'),
    kind: z.enum(CORRECTION_KINDS),
    engine: z.string().describe('The version of the engine that read the article.'),
    language: z.string(),
    suggestedBy: z.string().nullable().describe('The language model whose proposal was accepted.'),
    demonstration: z.boolean(),
    article: z.strictObject({ id: z.string(), version: z.int(), sha256: z.string() }),
    passage: z
      .strictObject({ text: z.string(), ...span, sentences: z.array(z.strictObject(span)) })
      .describe('The sentences that it is about, with two more on either side.'),
    given: z.array(corrected).describe('Empty for a claim that nobody had seen.'),
    made: z.array(corrected).describe('Empty for a claim that was dropped.'),
  })
  .describe('A labelled example: what the engine or a person gave, and what a person made of it.');

export type CorrectionLine = Readonly<Omit<z.output<typeof correctionLine>, 'passage' | 'given' | 'made'>> & {
  readonly passage: Passage;
  readonly given: readonly CorrectedClaim[];
  readonly made: readonly CorrectedClaim[];
};

/** The published JSON Schema (draft 2020-12) of a line. */
export const correctionJsonSchema = () => z.toJSONSchema(correctionLine, { target: 'draft-2020-12' });
