import { parseArgs } from 'node:util';
import { explain } from '#lib/core/claims/explain.ts';
import type { ExtractOptions } from '#lib/core/claims/extract.ts';
import { LANGUAGES } from '#lib/core/language/languages.ts';
import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { extractionJsonSchema } from '#lib/schema/extraction.ts';
import { articleOfPage, copyOfPage, linksOfPage, type PageArticle } from '#lib/ingest/article-of-page.ts';
import { isEncoding } from '#lib/core/text/decode-bytes.ts';
import { UsageError, type Command, type CommandIo, type ExitStatus } from './command.ts';
import { explanationJson, explanationNotes } from './explanation.ts';
import { readInput } from './read-input.ts';
import { readText } from './read-text.ts';
import { copyOfExtraction } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import { extractionText } from './extraction-text.ts';
import { sheetText } from './sheet-text.ts';

const HELP = `
Usage: npm run --silent cli -- extract FILE|- [--sheet] [--format json|text] [--language CODE] [--explain]
               [--page] [--encoding LABEL]
       npm run --silent cli -- extract --schema

Takes a text apart into claims: who said each of them by which words, its qualifiers
and quotations, its points (what has to be shown for it, one thing each), and every
sentence that holds none, with the reason. Plain text up to 10 MB, from a file or from
standard input (-). Of a saved page (.html, .htm, .xhtml) only its article is read, under
its title; standard error says how much of it was left out. Text that is
not UTF-8 is read in the encoding that it names, or that its words point to, which standard
error then says; where neither tells, nothing is read and the exit status is 1.

  --format json    the public JSON shape (the default)
  --format text    to be read: each sentence with its claims under it
  --sheet          names, titles, figures, dates and quotations, what differs first: as
                   text nothing else, in the JSON under "sheet"
  --page           of a saved page: in the JSON under "page" its outlet, address, byline and
                   date, and everything that was left out, with the reason
  --language CODE  en or ro; told from the text when it is not given
  --encoding LABEL the encoding of the file, for example windows-1250
  --explain        also say which rules made each claim, each link of its chain and its
                   kind, in which file they are, and what each priority adds up from
  --schema         print the JSON Schema of the JSON shape, and nothing else

Examples:
  npm run --silent cli -- extract story.txt --format text
  npm run --silent cli -- extract story.txt --format text --explain
  npm run --silent cli -- extract story.txt --sheet --format text
  npm run --silent cli -- extract - < story.txt | head
`;

export const extractCommand: Command = { name: 'extract', summary: 'Take a text apart into claims', help: HELP, run };

async function run(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  if (parsed(args).values.schema === true) {
    io.out(`${JSON.stringify(extractionJsonSchema(), null, 2)}\n`);
    return 0;
  }
  const { file, format, options, why, withSheet, withPage, encoding } = parse(args);
  const input = readText(await readInput(file, io), { file, markup: isPage(file), encoding, io });
  if (input === null) return 1;
  const { text, page, links } = isPage(file) ? ofPage(input, file) : { text: input, page: null, links: [] };
  if (page !== null && page.leftOut.length > 0 && !withPage)
    io.err(`extract: ${file}: ${leftOutWords(page.leftOut.length)} --page lists them.\n`);
  const published = page?.publishedOn ?? undefined;
  const explained = explain(text, {
    ...options,
    detail: 'points',
    ...(links.length > 0 && { links }),
    ...(published !== undefined && { published }),
  });
  const { extraction } = explained;
  const sheet = withSheet ? sheetOf(copyOfExtraction(extraction)) : null;
  if (format === 'json') {
    const shown = {
      ...extraction,
      ...(page !== null &&
        withPage && {
          page: { ...page, leftOut: page.leftOut.map(({ reason, text: words }) => ({ reason, text: words })) },
        }),
      ...(why && { explanation: explanationJson(explained) }),
      ...(sheet !== null && { sheet }),
    };
    io.out(`${JSON.stringify(shown, null, 2)}\n`);
  } else if (sheet !== null) {
    io.out(sheetText(sheet, extraction));
  } else {
    io.out(extractionText(extraction, why ? explanationNotes(explained) : undefined));
  }
  return 0;
}

type Parsed = {
  readonly file: string;
  readonly format: 'json' | 'text';
  readonly options: ExtractOptions;
  readonly why: boolean;
  readonly withSheet: boolean;
  readonly withPage: boolean;
  readonly encoding: string | undefined;
};

function parse(args: readonly string[]): Parsed {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('name one FILE, or - for standard input');
  if (more.length > 0) throw new UsageError('only one FILE at a time');
  const {
    format = 'json',
    language,
    explain: why = false,
    sheet: withSheet = false,
    page: withPage = false,
    encoding,
  } = values;
  if (format !== 'json' && format !== 'text') throw new UsageError(`--format is json or text, not "${format}"`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new UsageError(`--encoding is a name like windows-1250 or utf-8, not "${encoding}"`);
  const asked = { file, format, why, withSheet, withPage, encoding } as const;
  if (language === undefined) return { ...asked, options: {} };
  if (!LANGUAGES.has(language))
    throw new UsageError(`--language is one of ${[...LANGUAGES.keys()].join(', ')}, not "${language}"`);
  return { ...asked, options: { language } };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        explain: { type: 'boolean' },
        schema: { type: 'boolean' },
        sheet: { type: 'boolean' },
        page: { type: 'boolean' },
        encoding: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong arguments', {
      cause: error,
    });
  }
}

const isPage = (file: string) => /\.(?:x?html?|xht)$/iu.test(file);

const leftOutWords = (pieces: number): string =>
  pieces === 1 ? '1 piece of the page was left out.' : `${pieces} pieces of the page were left out.`;

type Page = Pick<PageArticle, 'title' | 'byline' | 'outlet' | 'publishedOn' | 'address' | 'leftOut'>;

function ofPage(html: string, file: string): { text: string; page: Page; links: readonly CopyLink[] } {
  const article = articleOfPage(html);
  if (article === null) throw new UsageError(`no article was found in ${file}`);
  const { title, byline, outlet, publishedOn, address, leftOut } = article;
  return {
    text: copyOfPage(article),
    page: { title, byline, outlet, publishedOn, address, leftOut },
    links: linksOfPage(article),
  };
}
