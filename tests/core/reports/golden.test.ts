import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { renderCsv } from '#lib/core/reports/render-csv.ts';
import { renderHtml } from '#lib/core/reports/render-html.ts';
import { renderJson } from '#lib/core/reports/render-json.ts';
import { renderMarkdown } from '#lib/core/reports/render-markdown.ts';
import { velden } from './velden.ts';

const GOLDEN = join(import.meta.dirname, '../../golden');
const FORMATS = { html: renderHtml, md: renderMarkdown, json: renderJson, csv: renderCsv };

/** After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/core/reports/golden.test.ts, then read the diff. */
describe('the report of the invented story', () => {
  it.each(Object.entries(FORMATS))('is, as %s, byte for byte what it was', (format, render) => {
    const path = join(GOLDEN, `report.${format}`);
    const rendered = render(buildReport(velden));
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, rendered);
    expect(rendered).toBe(readFileSync(path, 'utf8'));
  });

  it('does not depend on the order in which its facts were read', () => {
    const shuffled = {
      ...velden,
      captures: [...velden.captures].reverse(),
      origins: [...velden.origins].reverse(),
      citedSources: [...velden.citedSources].reverse(),
      claims: velden.claims.map((claim) => ({
        ...claim,
        evidence: [...claim.evidence].reverse(),
        searches: [...claim.searches].reverse(),
      })),
    };
    for (const render of Object.values(FORMATS)) {
      expect(render(buildReport(shuffled))).toBe(render(buildReport(velden)));
    }
  });
});
