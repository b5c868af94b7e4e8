import { z } from 'zod';
import { CONTRADICTION_STATES, STANCES, STANDINGS } from '#lib/core/evidence/stance.ts';
import type { Constellation } from '#lib/core/judge/constellation.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { CAPTURE_KINDS, SOURCE_KINDS } from '#lib/core/sources/source.ts';
import { SAID, SO } from '#lib/core/verdicts/codes.ts';
import { PRESETS } from '#lib/core/verdicts/policy.ts';

const written = z.string().refine((text) => text.trim() !== '', 'is empty');
const names = z.array(written).default([]);
const perhaps = written.nullable().default(null);
const day = z.iso.date('is no date like 2026-03-09');

const article = z.object({
  copy: written,
  outlet: written,
  published: day,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is no language code like en')
    .nullable()
    .default(null),
  owner: perhaps,
  domains: names,
});

const source = z.object({
  name: written,
  kind: z.enum(SOURCE_KINDS),
  aliases: names,
  owner: perhaps,
  takesFrom: names,
  domains: names,
});

const capture = z.object({
  id: written,
  source: written,
  text: z.string(),
  kind: z.enum(CAPTURE_KINDS).default('page'),
  published: day.nullable().default(null),
});

const item = {
  capture: written,
  standing: z.enum(STANDINGS).default('secondary'),
  ticked: z.boolean().default(false),
  confirmed: z.boolean().default(true),
};
const quote = written;

const evidence = z.discriminatedUnion('stance', [
  z.object({
    ...item,
    stance: z.literal('supports'),
    quote,
    settles: z.string().default(''),
    ownConduct: z.boolean().default(false),
  }),
  z.object({
    ...item,
    stance: z.literal('contradicts'),
    quote,
    contradiction: z.enum(CONTRADICTION_STATES).default('open'),
    credible: z.boolean().nullable().default(null),
    note: z.string().default(''),
  }),
  z.object({ ...item, stance: z.literal('attributes'), quote }),
  z.object({ ...item, stance: z.literal('context'), quote }),
  z.object({ ...item, stance: z.literal('silent'), terms: written, complete: z.boolean() }),
]);

/** A constellation as a person writes it: JSON with what is marked as optional left out. */
const constellation = z.object({
  article,
  claim: written,
  policy: z.enum(PRESETS).default('magazine'),
  trustedAgencies: names,
  sources: z.array(source).default([]),
  captures: z.array(capture),
  evidence: z.array(evidence),
  searches: z.array(z.object({ where: written, terms: written })).default([]),
  findings: z
    .object({ so: z.enum(SO).nullable().default(null), said: z.array(z.enum(SAID)).nullable().default(null) })
    .default({ so: null, said: null }),
});

/** As published: JSON Schema, draft 2020-12, of what a person writes. */
export const constellationJsonSchema = () => z.toJSONSchema(constellation, { target: 'draft-2020-12', io: 'input' });

/** @returns in one line of words the first thing that makes it no constellation, and where */
export function parseConstellation(json: unknown): Result<Constellation, string> {
  const parsed = constellation.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(issue === undefined ? 'no constellation' : inWords(issue, json));
}

function inWords(issue: z.core.$ZodIssue, json: unknown): string {
  const where = pathOf(issue.path);
  const given = valueAt(json, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined) return `${where} is missing`;
      return `${where} is ${kindOf(given)}, not ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (given === undefined) return `${where} is missing`;
      return `${where} is ${shown(given)}, not one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      if (given === undefined) return `${where} is missing`;
      return `${where} is ${shown(given)}, not one of ${STANCES.join(', ')}`;
    default:
      return `${where} ${issue.message}`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
};

function kindOf(given: unknown): string {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'a list';
  return KINDS[typeof given] ?? `a ${typeof given}`;
}

/** "evidence[2].stance"; the whole where the path is empty. */
function pathOf(path: readonly PropertyKey[]): string {
  const joined = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return joined === '' ? 'the whole' : joined.replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[String(key)] : undefined), json);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Enough of a value to find it by. */
const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'missing';
