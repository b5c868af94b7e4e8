import { constellationJsonSchema } from './constellation.ts';
import { extractionJsonSchema } from './extraction.ts';
import { reportJsonSchema } from './report.ts';

/** What others read or write of ours by a published schema. */
export const SCHEMA_NAMES = ['report', 'extraction', 'constellation'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema, draft 2020-12, as text: the same wherever it is asked for. */
export const publishedSchema = (name: SchemaName): string => `${JSON.stringify(SCHEMAS[name](), null, 2)}\n`;

const SCHEMAS = {
  report: reportJsonSchema,
  extraction: extractionJsonSchema,
  constellation: constellationJsonSchema,
} as const satisfies Record<SchemaName, () => object>;
