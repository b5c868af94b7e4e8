import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { escapeHtml, isWebAddress } from '#lib/core/reports/escape-html.ts';
import { csvCell, renderCsv } from '#lib/core/reports/render-csv.ts';
import { renderHtml } from '#lib/core/reports/render-html.ts';
import { REPORT_SCHEMA_FILE, renderJson } from '#lib/core/reports/render-json.ts';
import { renderMarkdown } from '#lib/core/reports/render-markdown.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { shortened } from '#lib/core/reports/shortened.ts';
import { velden } from './velden.ts';

const honest = buildReport(velden);
const IDENTIFIERS = new Set([
  'format',
  'kind',
  'state',
  'code',
  'so',
  'reason',
  'finding',
  'stance',
  'standing',
  'via',
  'preset',
  'status',
]);

/** Puts the same words wherever the report has words from outside. */
function poisoned(value: unknown, words: string, key = ''): unknown {
  if (typeof value === 'string') {
    const isTime = key === 'at' || key === 'capturedAt' || key === 'on';
    return isTime || (IDENTIFIERS.has(key) && /^[a-z0-9_/-]+$/u.test(value)) ? value : words;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => poisoned(one, words, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, words, name)]));
}

const poison = (words: string) => {
  const report = poisoned(honest, words) as Report;
  // The spans point into the copy: its text keeps its length.
  return {
    ...report,
    copy: { ...report.copy, text: words.repeat(honest.copy.text.length).slice(0, honest.copy.text.length) },
  };
};

/** A tag of the page, with nothing in it but attributes whose values are closed. */
const OURS =
  /^<\/?(?:a|b|blockquote|body|br|caption|code|div|g|h1|h2|h3|head|header|html|i|li|main|mark|ol|p|path|q|circle|section|span|style|sup|svg|symbol|table|tbody|td|th|thead|tr|ul|use)(?:\s+[a-zA-Z-]+="[^"<>]*")*\s*\/?>$/u;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('words from outside', () => {
  it('never become markup in the HTML', () => {
    const honestHtml = renderHtml(honest);
    const html = renderHtml(
      poison('"><script>alert(1)</script><img src=x onerror=alert(1)> &amp; \' javascript:alert(1)'),
    );
    expect(/<script|<img/iu.test(html)).toBe(false);
    expect(/href="javascript:/iu.test(html)).toBe(false);
    expect(count(html, /<main|<header|<style|<table|<h1/gu)).toBe(
      count(honestHtml, /<main|<header|<style|<table|<h1/gu),
    );
  });

  it('leave only the tags and attributes that the page is made of, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const html = renderHtml(poison(words));
        const body = html.slice(html.indexOf('</style>'));
        const tags = new Set(body.match(/<[^>]*>/gu));
        expect([...tags].filter((tag) => !OURS.test(tag))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('would not run and would fetch nothing if they did', () => {
    const html = renderHtml(honest);
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<title>'));
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    // What the policy would stop is not there in the first place.
    expect(html).not.toMatch(/ style="|<(?:img|iframe|link|object|embed|form)\b| on[a-z]+="/i);
  });

  it('never become markup in the Markdown', () => {
    const markdown = renderMarkdown(poison('<script>x</script> [a](javascript:b) ![c](d) **e** `f`\n# g\n- h'));
    expect(markdown).not.toMatch(/(?<!\\)<script/u);
    expect(markdown).not.toMatch(/(?<!\\)\]\(/u);
    expect(markdown).not.toMatch(/^# g/mu);
    expect(markdown).toContain('\\*\\*e\\*\\*');
  });

  it('never become a formula in a spreadsheet', () => {
    const csv = renderCsv(poison('=HYPERLINK("http://evil.example","x")'));
    const cells = csv.slice(1).split(/,|\r\n/u);
    expect(cells.filter((cell) => /^"?=/u.test(cell))).toEqual([]);
    expect(csv).toContain('"\'=HYPERLINK(""http://evil.example"",""x"")"');
  });

  it('come back from the JSON as they went in', () => {
    const report = poison('"\u2028\u0000</script>');
    expect(JSON.parse(renderJson(report))).toEqual({ $schema: REPORT_SCHEMA_FILE, ...report });
  });
});

describe('a cell', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    [7, '7'],
    [-7, '-7'],
    ['', ''],
  ])('%j is written as %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

describe('an address', () => {
  it.each([
    ['https://observer.example/a?b=c&d', true],
    ['http://x.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://x.example/"onclick="', false],
    [' https://x.example', false],
    ['//x.example', false],
  ])('%s is a link: %s', (url, expected) => {
    expect(isWebAddress(url)).toBe(expected);
  });
});

describe('escaping', () => {
  it('drops control characters and mends lone surrogates', () => {
    expect(escapeHtml('a\u0000b\uD800c\nd')).toBe('ab\uFFFDc\nd');
  });
});

describe('a quote in a report', () => {
  it('is cut at a word’s end', () => {
    const long = 'word '.repeat(200);
    expect(shortened(long)).toMatch(/^(?:word )+word…$/u);
    expect(shortened(long).length).toBeLessThanOrEqual(241);
    expect(shortened('short\n quote ')).toBe('short quote');
  });

  it('is cut even where there is no word’s end, without cutting a character in half', () => {
    expect(shortened('x'.repeat(1_000)).length).toBeLessThan(242);
    expect(shortened(`${'x'.repeat(119)}${'😀'.repeat(300)}`).isWellFormed()).toBe(true);
  });
});
