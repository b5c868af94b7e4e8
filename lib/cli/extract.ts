import { parseArgs } from 'node:util';
import { explain } from '#lib/core/claims/explain.ts';
import type { ExtractOptions } from '#lib/core/claims/extract.ts';
import { LANGUAGES } from '#lib/core/language/languages.ts';
import { decodePage } from '#lib/core/text/decode-page.ts';
import { extractionJsonSchema } from '#lib/schema/extraction.ts';
import { articleOfPage, copyOfPage } from '#lib/ingest/article-of-page.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { explanationJson, explanationNotes } from './explanation.ts';
import { readInput } from './read-input.ts';
import { copyOfExtraction } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import { extractionText } from './extraction-text.ts';
import { sheetText } from './sheet-text.ts';

const HELP = `
Usage: npm run --silent cli -- extract FILE|- [--sheet] [--format json|text] [--language CODE] [--explain]
       npm run --silent cli -- extract --schema

Takes a text apart into claims: who said each of them by which words, its qualifiers
and quotations, its points (what has to be shown for it, one thing each), and every
sentence that holds none, with the reason. Plain UTF-8 text up to 10 MB, from a file or
from standard input (-). Of a saved page (.html, .htm) only its article is read, under
its title.

  --format json    the public JSON shape (the default)
  --format text    to be read: each sentence with its claims under it
  --sheet          names, titles, figures, dates and quotations, what differs first: as
                   text nothing else, in the JSON under "sheet"
  --language CODE  en or ro; told from the text when it is not given
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

async function run(args: readonly string[], io: CommandIo): Promise<0> {
  if (parsed(args).values.schema === true) {
    io.out(`${JSON.stringify(extractionJsonSchema(), null, 2)}\n`);
    return 0;
  }
  const { file, format, options, why, withSheet } = parse(args);
  const explained = explain(await read(file, io), { ...options, detail: 'points' });
  const { extraction } = explained;
  const sheet = withSheet ? sheetOf(copyOfExtraction(extraction)) : null;
  if (format === 'json') {
    const shown = why ? { ...extraction, explanation: explanationJson(explained) } : extraction;
    io.out(`${JSON.stringify(sheet === null ? shown : { ...shown, sheet }, null, 2)}\n`);
  } else if (sheet !== null) {
    io.out(sheetText(sheet, extraction));
  } else {
    io.out(extractionText(extraction, why ? explanationNotes(explained) : undefined));
  }
  return 0;
}

type Parsed = { file: string; format: 'json' | 'text'; options: ExtractOptions; why: boolean; withSheet: boolean };

function parse(args: readonly string[]): Parsed {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('name one FILE, or - for standard input');
  if (more.length > 0) throw new UsageError('only one FILE at a time');
  const { format = 'json', language, explain: why = false, sheet: withSheet = false } = values;
  if (format !== 'json' && format !== 'text') throw new UsageError(`--format is json or text, not "${format}"`);
  const asked = { file, format, why, withSheet } as const;
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
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong arguments', {
      cause: error,
    });
  }
}

async function read(file: string, io: CommandIo): Promise<string> {
  const bytes = await readInput(file, io);
  if (/\.html?$/i.test(file)) return articleIn(decodePage(bytes), file);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function articleIn(html: string, file: string): string {
  const article = articleOfPage(html);
  if (article === null) throw new UsageError(`no article was found in ${file}`);
  return copyOfPage(article);
}
