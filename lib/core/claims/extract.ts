import { detectLanguage } from '#lib/core/language/detect.ts';
import { citedLinks, type CopyLink } from '#lib/core/copy/cited-links.ts';
import { languageOf } from '#lib/core/language/languages.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import type { Detail, Doc } from './doc.ts';
import type { Extraction } from './extraction.ts';
import { EMPTY_REGISTER } from './grammar/register.ts';
import { excessOf, excessOfLines, type Excess } from './limits.ts';
import { PASSES } from './passes/all-passes.ts';
import { eachOnce } from './passes/cited-sources.ts';

/** The version of the rules: it changes whenever the same text may give other claims. */
const ENGINE = '1.7.0';

export type ExtractOptions = {
  /** ISO 639-1; told from the text when absent. */
  readonly language?: string;
  /** The day the text was published, ISO; the dateline of the text goes before it. Relative dates count from it. */
  readonly published?: string;
  /** How far each claim is taken apart: `points` adds what has to be shown for it. `claims` when absent. */
  readonly detail?: Detail;
  /** The links that the text had where it came from; their sites are cited. */
  readonly links?: readonly CopyLink[];
};

/**
 * Takes a text apart into claims. Deterministic, without I/O, linear in the length of the text.
 * @param input any text; all offsets in the result are UTF-16 into `text` of the result, which is `input` normalised
 */
export function extract(input: string, options: ExtractOptions = {}): Extraction {
  return extractionOf(passed(input, options));
}

/** The same for an article, which may hold only so much, or what it has too much of. */
export function extractWithin(input: string, options: ExtractOptions = {}): Result<Extraction, Excess> {
  const run = passedWithin(input, options);
  return run.ok ? ok(extractionOf(run.value)) : run;
}

/** The text after all passes, with what they knew of each claim. */
export function passed(input: string, options: ExtractOptions): Passed {
  const start = begun(input, options);
  return { ...start, doc: PASSES.reduce((before, pass) => pass(before), start.doc) };
}

/** The same for an article, which may hold only so much: it is given up at the first pass that finds more. */
export function passedWithin(input: string, options: ExtractOptions): Result<Passed, Excess> {
  const start = begun(input, options);
  let { doc } = start;
  let excess = excessOfLines(doc);
  for (const pass of PASSES) {
    if (excess !== null) return fail(excess);
    doc = pass(doc);
    excess = excessOf(doc);
  }
  return excess === null ? ok({ ...start, doc }) : fail(excess);
}

function begun(input: string, options: ExtractOptions): Passed {
  const { text } = normalise(input);
  const code = options.language ?? detectLanguage(text);
  return { code, doc: startOf(text, code, options), links: options.links ?? [] };
}

export type Passed = { readonly code: string; readonly doc: Doc; readonly links: readonly CopyLink[] };

export function extractionOf({ code, doc, links }: Passed): Extraction {
  const linked = citedLinks(doc.text, links);
  return {
    engine: ENGINE,
    text: doc.text,
    article: {
      title: doc.title,
      language: code,
      dateline: doc.dateline,
      citedSources: linked.length === 0 ? doc.citedSources : eachOnce([...doc.citedSources, ...linked]),
      blocks: doc.blocks,
      sentences: doc.sentences,
    },
    claims: doc.claims,
    uncovered: doc.uncovered,
  };
}

type StartOptions = { readonly published?: string | null; readonly detail?: Detail };

/** A text of which nothing is known yet. */
export const startOf = (text: string, code: string, { published = null, detail = 'claims' }: StartOptions): Doc => ({
  text,
  language: languageOf(code),
  published,
  detail,
  title: null,
  dateline: null,
  citedSources: [],
  blocks: [],
  sentences: [],
  quotations: [],
  words: [],
  register: EMPTY_REGISTER,
  readings: [],
  propositions: [],
  claims: [],
  grounds: [],
  summands: [],
  uncovered: [],
});
