import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '#lib/core/claims/rules.ts';
import { extractionSchema } from '#lib/schema/extraction.ts';
import { runCommand } from '../support/run-command.ts';

const SEED = 'tests/fixtures/seed.txt';

async function explained() {
  const { out } = await runCommand(['extract', SEED, '--explain']);
  const { claims, explanation } = extractionSchema.parse(JSON.parse(out));
  if (explanation === undefined) throw new Error('There is no explanation.');
  return { claims, explanation };
}

describe('extract --explain', () => {
  it('keeps to the published JSON Schema', async () => {
    const { out: schema } = await runCommand(['extract', '--schema']);
    const { out } = await runCommand(['extract', SEED, '--explain']);
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    expect(ajv.validate(JSON.parse(schema), JSON.parse(out)), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('explains every claim: a rule for each link, and a priority that adds up', async () => {
    const { claims, explanation } = await explained();
    expect(Object.keys(explanation.claims)).toEqual(claims.map(({ id }) => id));
    for (const claim of claims) {
      const why = explanation.claims[claim.id];
      expect(why?.links).toHaveLength(claim.attributions.length);
      expect(why?.clause.length).toBeGreaterThan(0);
      expect(why?.kind).toEqual([expect.stringMatching(/^kind\./), expect.stringMatching(/^check\./)]);
      const sum = (why?.priority ?? []).reduce((total, { adds }) => total + adds, 0);
      expect(sum).toBeCloseTo(claim.priority, 6);
    }
  });

  it('gives each rule that had a part its words and its file, and no other', async () => {
    const { explanation } = await explained();
    const used = Object.values(explanation.claims).flatMap(({ links, clause, kind }) => [...links, ...clause, ...kind]);
    expect(Object.keys(explanation.rules)).toEqual([...new Set(used)].toSorted());
    for (const [id, rule] of Object.entries(explanation.rules)) expect(rule).toEqual(ruleOf(id));
  });

  it('says it in words under each claim of the text form', async () => {
    const { out } = await runCommand(['extract', SEED, '--explain', '--format', 'text']);
    const flat = out.replace(/\s+/g, ' ');
    expect(flat).toContain('? Agerpres: a phrase such as “according to” names who says it (attribution.according-to,');
    expect(flat).toContain('? event: its verb tells of something that happened (kind.event,');
    expect(flat).toContain('? checkable: somebody is named who said it, and that they did can be checked (check.said,');
    expect(flat).toMatch(/\? priority \d\.\d\d: any claim 0\.10, /);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('says nothing of rules in words without the option', async () => {
    const { out } = await runCommand(['extract', SEED, '--format', 'text']);
    expect(out).not.toContain('? ');
  });
});
