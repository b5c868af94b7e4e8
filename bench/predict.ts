import { readFileSync } from 'node:fs';
import { extract } from '#lib/core/claims/extract.ts';
import { linksOf } from '#lib/core/claims/links-of.ts';
import { statementsOf } from '#lib/core/claims/sourcing/statements.ts';
import { priorityOf } from '#lib/core/claims/priority/priority-of.ts';
import { passageFinder } from '#lib/core/evidence/best-passages.ts';
import { proposeStance } from '#lib/core/evidence/propose-stance.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { rankedSearch } from '#lib/core/search/ranked-search.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { inputSpan, type OffsetMap } from '#lib/core/text/offsets.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';
import { composeCopy } from '#lib/core/copy/compose-copy.ts';
import { articleOfPage } from '#lib/ingest/article-of-page.ts';

/**
 * What the engine says about texts, in the form that scorers of public data sets read. Usage:
 * `npm run --silent predict -- TASK < in.jsonl > out.jsonl`; a line out has the `id` of its line in. Offsets are UTF-16 into
 * the text as it was given.
 *
 * - `sentences` of `{"text","language"?}`: `{"sentences":[[start,end],…]}`
 * - `attribution` of `{"text"}`: `{"attributions":[{"source":[[s,e]],"cue":[[s,e]],"content":[[s,e],…]}]}`
 * - `extraction` of `{"text","language"?}`: `{"claims":[{"text","spans","voice":"own|attributed","attributions":[{"source","name","cue","content"}]}]}`, each claim as the desk shows it
 * - `sourcing` of `{"text"}`: `{"statements":[{"start","end","kind","name","title","justification"}]}`, what rests on one source: the rows of the sheet of sources
 * - `claims` of `{"text"}`: `{"claims":["standalone sentence",…]}`, the points of every claim, each once: what the desk lists as what has to be shown
 * - `priority` of `{"text"}`: `{"score"}`, that of the most urgent claim, or of the most urgent sentence that asserts nothing
 * - `evidence` of `{"claim","passages":[text,…]}`: `{"ranking":[index of a passage,…]}`
 * - `search` of `{"claim"}`, with `--corpus FILE` of `{"id","title"?,"text"}` lines: `{"ranking":[id,…]}`
 * - `stance` of `{"claim","evidence"}`: `{"label":"supports|partial|refutes|neutral","score"}`, the score for contradiction
 * - `article` of `{"html"}`: `{"articleBody"}`, without captions and the marks of headings and lists, which are no part of the body there
 */
const TASKS: ReadonlyMap<string, () => (row: Row) => object> = new Map<string, () => (row: Row) => object>([
  ['sentences', () => sentences],
  ['attribution', () => attribution],
  ['extraction', () => extraction],
  ['sourcing', () => sourcing],
  ['claims', () => claims],
  ['priority', () => (row) => ({ score: priorityOf(extract(textOf(row, 'text'))) })],
  ['evidence', () => evidence],
  ['search', search],
  ['stance', () => stance],
  ['article', () => article],
]);

type Row = Readonly<Record<string, unknown>>;

/** The scorers’ names of the stances. */
const LABELS = { supports: 'supports', contradicts: 'refutes', context: 'neutral' } as const;

const task = TASKS.get(process.argv[2] ?? '')?.();
if (task === undefined) {
  console.error(`usage: npm run --silent predict -- ${[...TASKS.keys()].join('|')} < in.jsonl > out.jsonl`);
  process.exit(2);
}
for (const row of rowsOf(readFileSync(0, 'utf8')))
  process.stdout.write(`${JSON.stringify({ id: row['id'] ?? null, ...task(row) })}\n`);

function* rowsOf(lines: string): Generator<Row> {
  for (const line of lines.split('\n')) {
    if (line.trim() === '') continue;
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new Error(`no object: ${line.slice(0, 80)}`);
    yield { ...row };
  }
}

function textOf(row: Row, field: string): string {
  const text = row[field];
  if (typeof text !== 'string') throw new Error(`no "${field}" in ${JSON.stringify(row).slice(0, 80)}`);
  return text;
}

function sentences(row: Row): object {
  const { text: normal, offsets } = normalise(textOf(row, 'text'));
  const { language } = row;
  return {
    sentences: sentencesOf(normal, typeof language === 'string' ? language : undefined).map((span) =>
      pair(offsets, span),
    ),
  };
}

/** The links that the claims show, each once: what no claim shows is no answer. */
function attribution(row: Row): object {
  const text = textOf(row, 'text');
  const { offsets } = normalise(text);
  const pairs = (spans: readonly Span[]) => spans.map((span) => pair(offsets, span));
  return {
    attributions: linksOf(extract(text).claims).map(({ source, cue, content }) => ({
      source: source === null ? [] : pairs([source]),
      cue: pairs([cue]),
      content: pairs(content),
    })),
  };
}

function extraction(row: Row): object {
  const text = textOf(row, 'text');
  const { language } = row;
  const { offsets } = normalise(text);
  const pairs = (spans: readonly Span[]) => spans.map((span) => pair(offsets, span));
  const { claims } = extract(text, typeof language === 'string' ? { language } : {});
  return {
    claims: claims.map((claim) => ({
      text: claim.text,
      spans: pairs(claim.spans),
      voice: claim.attributions.length === 0 ? 'own' : 'attributed',
      attributions: claim.attributions.map(({ source, cue, content }) => ({
        source: source === null ? null : pairs([source]),
        name: source?.name ?? null,
        cue: pairs([cue]),
        content: pairs(content),
      })),
    })),
  };
}

function sourcing(row: Row): object {
  const text = textOf(row, 'text');
  const { offsets } = normalise(text);
  return {
    statements: statementsOf(extract(text)).map(({ kind, fullName: name, title, justification, ...span }) => {
      const [start, end] = pair(offsets, span);
      return { start, end, kind, name, title, justification };
    }),
  };
}

function pair(offsets: OffsetMap, span: Span): readonly [number, number] {
  const { start, end } = inputSpan(offsets, span);
  return [start, end];
}

function claims(row: Row): object {
  const found = extract(textOf(row, 'text'), { detail: 'points' }).claims;
  return { claims: [...new Set(found.flatMap(({ points = [] }) => points.map((point) => point.text)))] };
}

function evidence(row: Row): object {
  const { passages } = row;
  if (!Array.isArray(passages)) throw new Error('no "passages"');
  const texts = passages.map(String);
  const language = detectLanguage(texts.join('\n'));
  return { ranking: passageFinder(texts, language)(textOf(row, 'claim')).map(({ at }) => at) };
}

/** At most a hundred of the corpus for each question: what stands further down nobody reads. */
function search(): (row: Row) => object {
  const flag = process.argv.indexOf('--corpus');
  const file = flag < 0 ? undefined : process.argv[flag + 1];
  if (file === undefined) throw new Error('search needs --corpus FILE');
  const ids: unknown[] = [];
  const texts: string[] = [];
  for (const row of rowsOf(readFileSync(file, 'utf8'))) {
    ids.push(row['id']);
    texts.push(typeof row['title'] === 'string' ? `${row['title']}\n${textOf(row, 'text')}` : textOf(row, 'text'));
  }
  const find = rankedSearch(texts, detectLanguage(texts.slice(0, 100).join('\n')));
  return (row) => ({
    ranking: find(textOf(row, 'claim'))
      .slice(0, 100)
      .map(({ at }) => ids[at]),
  });
}

function stance(row: Row): object {
  const passage = textOf(row, 'evidence');
  const proposed = proposeStance(textOf(row, 'claim'), passage, detectLanguage(passage));
  return { label: proposed.partial ? 'partial' : LABELS[proposed.stance], score: proposed.against };
}

function article(row: Row): object {
  const copy = articleOfPage(textOf(row, 'html'))?.copy;
  const blocks = copy?.blocks.filter(({ kind }) => kind !== 'caption').map((block) => ({ ...block, mark: '' })) ?? [];
  return { articleBody: composeCopy({ blocks, leftOut: [] }).text };
}
