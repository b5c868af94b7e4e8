import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { renderJson } from '#lib/core/reports/render-json.ts';
import type { ReportFacts } from '#lib/core/reports/report-facts.ts';
import { reportJsonSchema, reportSchema } from '#lib/schema/report.ts';
import { velden } from './velden.ts';

const report = buildReport(velden);

describe('a report', () => {
  it('numbers claims in the order of the copy, captures by time and origins by first use', () => {
    expect(report.claims.map((claim) => claim.n)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(report.captures.map((capture) => [capture.n, capture.source])).toEqual([
      [1, 'Velden Courier'],
      [2, 'Lowland Wire'],
      [3, 'Order of the water board'],
    ]);
    expect(report.origins.map((origin) => [origin.n, origin.name, origin.links.length])).toEqual([
      [1, 'the order of 6 March', 1],
      [2, 'the water board’s release', 2],
    ]);
  });

  it('counts each claim once', () => {
    expect(report.tally).toEqual({
      corroborated: 1,
      attributed: 2,
      disputed: 1,
      unverified: 1,
      not_checkable: 1,
      open: 1,
    });
    expect(Object.values(report.tally).reduce((sum, n) => sum + n, 0)).toBe(report.claims.length);
  });

  it('leaves out captures that no verdict rests on, and people who had no part', () => {
    expect(report.manifest.captures.map((capture) => capture.id)).not.toContain('capture-unused');
    expect(renderJson(report)).not.toContain('Not in it');
    expect(report.checkedBy).toEqual(['Ana Reviewer', 'Ben Reviewer']);
  });

  it('lists overrides, the small desk and who signed', () => {
    expect(report.overrides).toEqual([5]);
    expect(report.signOff).toEqual({ by: 'Eve Editor', at: '2026-03-10T10:30:00.000Z', smallDesk: true });
  });

  it('has the words that two checkers pinned on the same terms once, and those of other terms beside them', () => {
    const [title] = report.claims;
    expect(title?.evidence).toMatchObject([{ pinnedBy: ['Ana Reviewer', 'Ben Reviewer'] }]);
    const [first, ...others] = velden.claims;
    const evidence = first?.evidence.map((item) => (item.id.endsWith('6') ? { ...item, standing: 'secondary' } : item));
    const apart = buildReport({ ...velden, claims: [{ ...first, evidence }, ...others] as ReportFacts['claims'] });
    expect(apart.claims[0]?.evidence).toMatchObject([
      { standing: 'primary', pinnedBy: ['Ana Reviewer'] },
      { standing: 'secondary', pinnedBy: ['Ben Reviewer'] },
    ]);
  });

  it('lists what is promised and not yet in the copy; what may stand is done', () => {
    expect(report.promised).toEqual([3, 6]);
    expect(report.claims[3]?.disposition).toMatchObject({ kind: 'stet', status: 'done' });
  });

  it('says whether its title is in the copy that was checked', () => {
    expect(report.copy.titleInCopy).toBe(true);
    const article = { ...velden.article, title: 'A bridge too far' };
    expect(buildReport({ ...velden, article }).copy.titleInCopy).toBe(false);
  });

  it('does not take for cited what somebody at the desk found', () => {
    expect(report.footer.cited.map((source) => source.name)).not.toContain('Order of the water board');
  });

  it('reconciles the footer with what the claims rest on', () => {
    expect(report.footer.unused).toEqual(['Hill Herald']);
    expect(report.footer.cited).toContainEqual({ name: 'Lowland Wire', via: 'footer', claims: [2] });
    expect(report.footer.unbacked).toEqual([1, 3, 4, 5, 6, 7]);
  });

  it('carries the manifest: hashes of the copy and of every capture, policy versions, last event', () => {
    expect(report.manifest).toEqual({
      articleSha256: 'a'.repeat(64),
      captures: report.captures.map(({ id, textSha256, originalSha256 }) => ({ id, textSha256, originalSha256 })),
      policyVersions: [3],
      lastEvent: { sequence: 214, hash: 'f'.repeat(64) },
      signOffEvent: { sequence: 215, hash: '9'.repeat(64) },
      signedHead: null,
    });
  });

  it('locates each quote in a capture whose hash it gives', () => {
    for (const item of report.claims.flatMap((claim) => claim.evidence)) {
      if (item.locator === null) continue;
      expect(report.captures[item.capture - 1]?.textSha256).toBe(item.locator.captureSha256);
    }
  });

  it('names what it was built from if that does not hang together', () => {
    const broken: ReportFacts = { ...velden, captures: [] };
    expect(() => buildReport(broken)).toThrow(/capture capture-/u);
  });

  it('can be built for an article without claims, evidence, sources or sign-off', () => {
    const bare = buildReport({
      ...velden,
      claims: [],
      captures: [],
      origins: [],
      citedSources: [],
      signOff: null,
      version: { ...velden.version, uncovered: [] },
    });
    expect(bare).toMatchObject({ claims: [], origins: [], signOff: null, checkedBy: [] });
    expect(reportSchema.safeParse(bare).success).toBe(true);
  });
});

describe('the schema of the report', () => {
  const ajv = new Ajv({ strict: true });
  addFormats(ajv);
  const validate = ajv.compile(reportJsonSchema());

  it('accepts the export', () => {
    validate(JSON.parse(renderJson(report)));
    expect(validate.errors).toBeNull();
    const { $schema, ...model } = JSON.parse(renderJson(report)) as Readonly<Record<string, unknown>>;
    expect(reportSchema.parse(model)).toEqual(report);
    expect($schema).toBe(`second-source-report-${report.formatVersion}.schema.json`);
  });

  it('refuses what it does not describe', () => {
    expect(validate({ ...report, secret: 'x' })).toBe(false);
    expect(validate({ ...report, claims: report.claims.map((claim) => ({ ...claim, text: 7 })) })).toBe(false);
  });
});
