import { buttonClass } from '#app/_ui/button.tsx';
import type { ReportFormat } from '#lib/core/reports/formats.ts';
import { REPORT_FORMATS } from '#lib/core/reports/formats.ts';
import { REPORT_SCHEMA_FILE } from '#lib/core/reports/render-json.ts';

const WORDS: Readonly<Record<ReportFormat, { readonly name: string; readonly about: string }>> = {
  html: { name: 'Page (HTML)', about: 'single file, print-ready' },
  md: { name: 'Text (Markdown)', about: 'for mail and wikis' },
  json: { name: 'Data (JSON)', about: 'complete' },
  csv: { name: 'Table (CSV)', about: 'one row per claim' },
};

/** Plain links: each is a file to keep. The same state of the article gives the same bytes. */
export function Exports({ articleId, signedOff }: { articleId: string; signedOff: boolean }) {
  return (
    <section aria-labelledby="exports" className="border-t border-hair-strong pt-4">
      <h2 id="exports" className="mb-2 text-m font-semibold">
        Export
      </h2>
      {!signedOff && <p className="mb-3 text-ink-2">Not signed off: the file says so.</p>}
      <ul className="grid gap-2">
        {REPORT_FORMATS.map((format) => (
          <li key={format} className="flex flex-wrap items-center gap-x-3">
            <a
              href={`/api/articles/${articleId}/report/${format}`}
              download
              className={buttonClass('line', 'min-w-36')}
            >
              {WORDS[format].name}
            </a>
            <span className="text-xs text-ink-3">
              {WORDS[format].about}
              {format === 'json' && (
                <>
                  , with its{' '}
                  <a href="/api/schema/report" download={REPORT_SCHEMA_FILE}>
                    schema
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
