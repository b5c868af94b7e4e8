import { classNames } from '#app/_ui/class-names.ts';
import { paths } from '#app/_ui/paths.ts';
import { Glyph } from '#app/_ui/glyph.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import Link from 'next/link';
import { copyParagraphs, type CopyParagraph } from '#lib/core/reports/copy-paragraphs.ts';
import { noteNumbers } from '#lib/core/reports/note-numbers.ts';
import { opensWithMark } from '#lib/core/reports/in-quotes.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import { sheetSections } from '#lib/core/reports/sheet-lines.ts';
import {
  bylines,
  evidenceLine,
  flagLines,
  headline,
  NO_VERDICT,
  notesWord,
  repeatsQuote,
  verdictWord,
  whyLines,
} from '#lib/core/reports/report-words.ts';
import type { ReportView } from '#lib/workflow/reports/report-view.ts';
import { CODES } from '#lib/core/verdicts/codes.ts';

/** The report as a reader of the export will see it: the copy with its verdicts in the margin, then the notes. */
export function Preview({ report, page, articleId }: { report: Report; page: ReportView['page']; articleId: string }) {
  return (
    <article
      aria-labelledby="preview"
      className="mx-auto mt-12 max-w-[52rem] border-t border-ink pt-6 print:mt-0 print:border-0"
    >
      <p className="mb-2 font-semibold">
        Verification report{report.article.demonstration && <i className="font-normal text-ink-3"> · demonstration</i>}
      </p>
      <h2 id="preview" lang={report.article.language} className="font-copy text-2xl font-semibold">
        {report.article.title}
      </h2>
      <p className="mt-3 max-w-[34rem] font-copy text-copy">{headline(report)}</p>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        {CODES.map((code) => (
          <li key={code}>
            <b>{report.tally[code]}</b> <VerdictMark code={code} />
          </li>
        ))}
        {report.tally.open > 0 && (
          <li>
            <b>{report.tally.open}</b> <VerdictMark code={null} word={NO_VERDICT} />
          </li>
        )}
      </ul>
      <p className="mt-2 text-ink-2">{bylines(report).join(' · ')}</p>
      <Pages page={page} report={report} articleId={articleId} />
      <section aria-label="The copy" lang={report.article.language} className="mt-6 border-t border-ink pt-6">
        {copyParagraphs(report).map((block, index, all) =>
          opensTheNext(block, all[index + 1]) ? null : (
            <Paragraph
              key={index}
              block={block}
              dateline={opensTheNext(all[index - 1], block) ? all[index - 1] : undefined}
            />
          ),
        )}
      </section>
      <section aria-labelledby="notes" className="mt-8 border-t border-ink pt-4">
        <h3 id="notes" className="mb-3 text-l font-semibold">
          Notes
        </h3>
        <ol className="gap-x-8 md:columns-2">
          {report.claims.map((claim) => (
            <Note key={claim.id} claim={claim} report={report} articleId={articleId} />
          ))}
        </ol>
      </section>
      <Pages page={page} report={report} articleId={articleId} />
      <SheetOf report={report} left={page.sheetLeft} />
    </article>
  );
}

/** A long report is shown page by page; the exported one is whole. */
function Pages({
  page: { page, pages, claims },
  report,
  articleId,
}: {
  page: ReportView['page'];
  report: Report;
  articleId: string;
}) {
  if (pages === 1) return null;
  const [first, last] = [report.claims[0]?.n, report.claims.at(-1)?.n];
  return (
    <nav aria-label="Pages of the report" className="mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="text-ink-2">
        {first === undefined ? `Page ${page} of ${pages}` : `Claims ${first} to ${last} of ${claims}`}. The exported
        report has all of them.
      </span>
      {page > 1 && <Link href={paths.articleReport(articleId, { page: page - 1 })}>Show the previous</Link>}
      {page < pages && <Link href={paths.articleReport(articleId, { page: page + 1 })}>Show the next</Link>}
    </nav>
  );
}

/** A dateline is set on the line of the paragraph that it opens. */
const opensTheNext = (block: CopyParagraph | undefined, next: CopyParagraph | undefined): boolean =>
  block?.kind === 'dateline' && next?.continues === true;

function Paragraph({ block, dateline }: { block: CopyParagraph; dateline: CopyParagraph | undefined }) {
  const quiet =
    block.kind === 'dateline' || block.kind === 'footer' || block.kind === 'boilerplate' || block.kind === 'byline';
  return (
    <div className="mb-3 grid gap-x-8 md:grid-cols-[minmax(0,1fr)_9rem]">
      <p
        className={
          quiet
            ? 'text-ink-3'
            : block.kind === 'heading' || block.kind === 'title'
              ? 'mt-3 font-copy text-copy font-semibold'
              : 'font-copy text-copy text-ink-copy'
        }
      >
        {dateline !== undefined && (
          <span className="mr-2 font-ui text-s text-ink-3">{dateline.runs.map((run) => run.text).join('')}</span>
        )}
        {block.runs.map((run, index) => (
          <span key={index}>
            {run.shown === null ? (
              run.text
            ) : (
              <mark data-verdict={run.shown.verdict?.code ?? 'open'} className="verdict-word decoration-verdict">
                {run.text}
              </mark>
            )}
            {run.notes.length > 0 && (
              <sup className="ml-px font-ui text-[0.7em]">
                {run.notes.map((claim) => (
                  <a
                    key={claim.id}
                    href={`#note-${claim.n}`}
                    aria-label={`Note ${claim.n}, ${verdictWord(claim)}`}
                    className="px-px no-underline hover:underline"
                  >
                    {claim.n}
                  </a>
                ))}
              </sup>
            )}
          </span>
        ))}
      </p>
      {block.claims.length > 0 && (
        <ol lang="en" className="content-start pt-1 text-xs max-md:flex max-md:flex-wrap max-md:gap-x-3">
          {block.claims.map((claim) => (
            <li key={claim.id}>
              <span className="mr-2 inline-block text-right text-ink-3 md:w-5">{claim.n}</span>
              <VerdictMark code={claim.verdict?.code ?? null} word={verdictWord(claim)} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Note({ claim, report, articleId }: { claim: ReportClaim; report: Report; articleId: string }) {
  return (
    <li id={`note-${claim.n}`} className="mb-4 grid break-inside-avoid grid-cols-[2rem_minmax(0,1fr)]">
      <b>{claim.n}</b>
      <div>
        <VerdictMark code={claim.verdict?.code ?? null} word={verdictWord(claim)} />
        <p lang={report.article.language} className="my-1 font-copy text-m">
          <Link href={paths.article(articleId, { claim: claim.id })} className="no-underline hover:underline">
            {claim.text}
          </Link>
        </p>
        {whyLines(claim, report).map((line) => (
          <p key={line} className="text-xs text-ink-2">
            {line}
          </p>
        ))}
        {claim.evidence.length > 0 && (
          <ul className="mt-1 grid gap-1 border-l border-hair-strong pl-3">
            {claim.evidence.map((item, index) => (
              <li key={index} className="text-xs text-ink-2">
                {item.quote !== null && !repeatsQuote(claim.evidence, index) && (
                  <q
                    className={classNames(
                      'block font-copy text-m text-ink',
                      opensWithMark(item.quote) && '[quotes:none]',
                    )}
                  >
                    {item.quote}
                  </q>
                )}
                {evidenceLine(item, report)}
                {flagLines(item).map((line) => (
                  <p key={line} className="text-ink">
                    <Glyph name="flag" /> {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Names, figures, dates and quotes, what differs first. */
function SheetOf({ report, left }: { report: Report; left: number }) {
  const notesHere = new Set(report.claims.map((claim) => claim.n));
  return (
    <section aria-labelledby="sheet" className="mt-8 border-t border-ink pt-4">
      <h3 id="sheet" className="mb-3 text-l font-semibold">
        Names, figures, dates and quotes
      </h3>
      <div className="gap-x-8 md:columns-2">
        {sheetSections(report.sheet).map((section) => (
          <section key={section.title} className="mb-5">
            <h4 className="break-after-avoid font-semibold">{section.title}</h4>
            {section.lines.length === 0 && <p className="text-ink-2">{section.empty}</p>}
            <ul>
              {section.lines.map((line, index) => (
                <li key={index} className="break-inside-avoid border-t border-hair py-1">
                  <span lang={report.article.language} className="font-copy text-quote wrap-anywhere">
                    {line.written}
                  </span>
                  {line.flags.map((words) => (
                    <p key={words}>
                      <Glyph name="flag" /> <span className="sr-only">Flagged: </span>
                      {words}
                    </p>
                  ))}
                  <p className="text-xs text-ink-2">
                    {line.note}
                    {line.note !== '' && line.claims.length > 0 && ' · '}
                    <NotesOf numbers={line.claims} notesHere={notesHere} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {left > 0 && <p className="text-ink-2">And {left} more, in the exported report.</p>}
    </section>
  );
}

function NotesOf({ numbers, notesHere }: { numbers: readonly number[]; notesHere: ReadonlySet<number> }) {
  if (numbers.length === 0) return null;
  const { shown, more } = noteNumbers(numbers, notesHere);
  return (
    <>
      {`${notesWord(numbers)} `}
      {shown.map(({ n, here }, index) => (
        <span key={n}>
          {index > 0 && ', '}
          {here ? <a href={`#note-${String(n)}`}>{n}</a> : n}
        </span>
      ))}
      {more > 0 && ` and ${String(more)} more`}
    </>
  );
}
