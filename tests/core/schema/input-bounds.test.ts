import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as desk from '#lib/schema/desk-inputs.ts';
import { importForm } from '#lib/schema/import-form.ts';
import * as people from '#lib/schema/people.ts';
import { policyInput } from '#lib/schema/policy.ts';
import * as signOff from '#lib/schema/sign-off.ts';
import * as sources from '#lib/schema/source-form.ts';

const EXPORTS: Readonly<Record<string, unknown>> = {
  ...desk,
  ...people,
  ...signOff,
  ...sources,
  importForm,
  policyInput,
};
const schemas = Object.entries(EXPORTS).flatMap(([name, schema]) =>
  schema instanceof z.ZodType ? [[name, schema] as const] : [],
);

/** Bounded by a check of their own: the text of an article in bytes, an id by its form. */
const OWN_CHECKS = ['importForm.text', 'withdrawInvitationInput.id'];

describe('what a form or a program may send', () => {
  it.each(schemas)('%s: every text and every list has an end', (name, schema) => {
    expect(unbounded(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name)).toEqual([]);
  });

  it('answers on a chain are as many as a chain may have', () => {
    const id = (n: number) => `01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const draft = (links: number) => ({
      said: Object.fromEntries(Array.from({ length: links }, (_, n) => [id(n), 'reported'])),
      so: 'open',
      code: null,
      reasonCode: null,
      rationale: '',
      calculation: '',
      overrideReason: '',
    });
    expect(desk.draftInput.safeParse(draft(50)).success).toBe(true);
    expect(desk.draftInput.safeParse(draft(51)).error?.issues[0]?.message).toBe('At most 50 answers for one claim.');
  });
});

type Node = z.core.JSONSchema.BaseSchema;

/** Where in the schema there is a text or a list without a limit; a fixed form, as of a day, has one. */
function unbounded(node: Node, path: string): readonly string[] {
  const inner = [
    ...Object.entries(node.properties ?? {}).map(([key, each]) => [`${path}.${key}`, each] as const),
    ...[node.anyOf, node.oneOf, node.allOf].flatMap((each) => (each ?? []).map((one) => [path, one] as const)),
    ...(node.items === undefined || Array.isArray(node.items) ? [] : [[`${path}[]`, node.items] as const]),
  ].flatMap(([at, each]) => (typeof each === 'object' ? unbounded(each as Node, at) : []));
  const isFixed = node.enum !== undefined || node.const !== undefined || node.format !== undefined;
  const endless =
    (node.type === 'string' && node.maxLength === undefined && !isFixed) ||
    (node.type === 'array' && node.maxItems === undefined);
  return [...(endless && !OWN_CHECKS.includes(path) ? [path] : []), ...inner];
}
