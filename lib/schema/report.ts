import { z } from 'zod';
import { BLOCK_KINDS, CLAIM_KINDS } from '#lib/core/claims/extraction.ts';
import { FLAG_KINDS } from '#lib/core/evidence/flag-kinds.ts';
import { CONTRADICTION_STATES, STANCES, STANDINGS } from '#lib/core/evidence/stance.ts';
import { REPORT_SCHEMA_FILE } from '#lib/core/reports/render-json.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { CITED_VIA, FOLD_REASONS } from '#lib/core/sources/folds.ts';
import { CAPTURE_KINDS } from '#lib/core/sources/source.ts';
import { CLAIM_STATES, CODES, DISPOSITIONS, REASON_CODES, SAID, SO } from '#lib/core/verdicts/codes.ts';
import { DISPOSITION_STATUSES } from '#lib/core/verdicts/disposition-status.ts';
import { PRESETS } from '#lib/core/verdicts/policy.ts';
import { sheetSchemaWith } from './sheet.ts';
import { signedHeadSchema } from './signed-head.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const time = z.iso.datetime();
const offset = z.int().min(0);
const number = z.int().min(1);
const logEntry = z.strictObject({ sequence: offset, hash: sha256 });
const span = { start: offset, end: offset };

const verdict = z.strictObject({
  code: z.enum(CODES),
  reason: z.enum(REASON_CODES).nullable(),
  so: z.enum(SO),
  rationale: z.string(),
  calculation: z.string(),
  override: z.string().nullable(),
  decision: z.strictObject({ by: z.string(), reason: z.string() }).nullable(),
  asReportedBy: z.string().nullable(),
  checkedBy: z.array(z.string()),
  at: time,
  policyVersion: z.int(),
});

const evidence = z.strictObject({
  capture: number,
  origin: number.nullable(),
  stance: z.enum(STANCES),
  standing: z.enum(STANDINGS),
  quote: z.string().nullable(),
  locator: z.strictObject({ ...span, captureSha256: sha256 }).nullable(),
  pinnedBy: z.array(z.string()),
  settles: z.string(),
  anonymous: z.string().nullable(),
  ownConduct: z.boolean(),
  wordsDiffer: z.boolean(),
  silent: z.strictObject({ terms: z.string(), complete: z.boolean() }).nullable(),
  contradiction: z
    .strictObject({ state: z.enum(CONTRADICTION_STATES), note: z.string(), credible: z.boolean().nullable() })
    .nullable(),
  flags: z.array(
    z.strictObject({
      kind: z.enum(FLAG_KINDS),
      words: z.string(),
      copy: z.string().nullable(),
      passage: z.string().nullable(),
      answer: z.strictObject({ reason: z.string(), by: z.string(), at: time }).nullable(),
    }),
  ),
});

const claim = z.strictObject({
  n: number,
  id: z.string(),
  text: z.string(),
  spans: z.array(z.strictObject(span)),
  kind: z.enum(CLAIM_KINDS),
  presupposed: z.boolean(),
  state: z.enum(CLAIM_STATES),
  attention: z.string().nullable(),
  said: z.array(
    z.strictObject({
      source: z.string().nullable(),
      anonymous: z.string().nullable(),
      cue: z.string(),
      act: z.boolean(),
      finding: z.enum(SAID),
    }),
  ),
  verdict: verdict.nullable(),
  evidence: z.array(evidence),
  origins: z.array(z.strictObject({ n: number, words: z.string() })),
  circles: z.array(z.strictObject({ names: z.array(z.string()), words: z.string() })),
  searches: z.array(z.strictObject({ place: z.string(), terms: z.string(), at: time })),
  disposition: z
    .strictObject({
      kind: z.enum(DISPOSITIONS),
      status: z.enum(DISPOSITION_STATUSES),
      reason: z.string(),
      by: z.string(),
    })
    .nullable(),
  queries: z.array(
    z.strictObject({
      text: z.string(),
      by: z.string(),
      at: time,
      answer: z
        .strictObject({
          text: z.string(),
          by: z.string(),
          at: time,
          told: z.strictObject({ name: z.string(), channel: z.string(), on: z.iso.date() }).nullable(),
        })
        .nullable(),
    }),
  ),
});

const capture = z.strictObject({
  n: number,
  id: z.string(),
  source: z.string(),
  kind: z.enum(CAPTURE_KINDS),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: z.string().nullable(),
  capturedAt: time,
  textSha256: sha256,
  originalSha256: sha256,
  demonstration: z.boolean(),
});

/** The JSON export of a report. Strict: whatever is not described here is not in it. */
export const reportSchema = z.strictObject({
  format: z.literal('second-source/report'),
  formatVersion: z.literal(3),
  article: z.strictObject({
    id: z.string(),
    title: z.string(),
    slug: z.string(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: z.string().nullable(),
    language: z.string(),
    demonstration: z.boolean(),
  }),
  copy: z.strictObject({
    version: number,
    text: z.string(),
    sha256,
    engine: z.string(),
    titleInCopy: z.boolean(),
    blocks: z.array(z.strictObject({ kind: z.enum(BLOCK_KINDS), ...span })),
    uncovered: z.array(z.strictObject({ ...span, reason: z.string() })),
  }),
  tally: z.strictObject({
    corroborated: offset,
    attributed: offset,
    disputed: offset,
    unverified: offset,
    not_checkable: offset,
    open: offset,
  }),
  claims: z.array(claim),
  origins: z.array(
    z.strictObject({
      n: number,
      name: z.string(),
      confirmed: z.boolean(),
      links: z.array(
        z.strictObject({
          capture: number,
          folds: z.array(z.strictObject({ reason: z.enum(FOLD_REASONS), words: z.string() })),
          claims: z.array(number),
        }),
      ),
    }),
  ),
  captures: z.array(capture),
  footer: z.strictObject({
    cited: z.array(z.strictObject({ name: z.string(), via: z.enum(CITED_VIA), claims: z.array(number) })),
    unused: z.array(z.string()),
    unbacked: z.array(number),
  }),
  sheet: sheetSchemaWith(number).omit({ sources: true }),
  overrides: z.array(number),
  promised: z.array(number),
  checkedBy: z.array(z.string()),
  policy: z.strictObject({ version: z.int(), preset: z.enum(PRESETS) }),
  signOff: z.strictObject({ by: z.string(), at: time, smallDesk: z.boolean() }).nullable(),
  manifest: z.strictObject({
    articleSha256: sha256,
    captures: z.array(z.strictObject({ id: z.string(), textSha256: sha256, originalSha256: sha256 })),
    policyVersions: z.array(z.int()),
    lastEvent: logEntry,
    signOffEvent: logEntry.nullable(),
    signedHead: signedHeadSchema.nullable(),
  }),
}) satisfies z.ZodType<Report>;

/** The file that the JSON export is. */
const reportFile = z.strictObject({ $schema: z.literal(REPORT_SCHEMA_FILE), ...reportSchema.shape });

/** As published: JSON Schema, draft 2020-12. */
export function reportJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(reportFile, { target: 'draft-2020-12' });
  return { $schema, $id: `urn:second-source:report:${reportSchema.shape.formatVersion.value}`, ...schema };
}
