import { readFileSync } from 'node:fs';
import { extract } from '#lib/core/claims/extract.ts';
import { priorityOf } from '#lib/core/claims/priority/priority-of.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { inputSpan, type OffsetMap } from '#lib/core/text/offsets.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * What the engine says about texts, in the form that scorers of public data sets read. Usage:
 * `npm run --silent predict -- TASK < in.jsonl > out.jsonl`; a line in is `{"id","text","language"?}`, a line out has the
 * same `id`. Offsets are UTF-16 into the text as it was given.
 *
 * - `sentences`: `{"sentences":[[start,end],…]}`
 * - `attribution`: `{"attributions":[{"source":[[s,e]],"cue":[[s,e]],"content":[[s,e],…]}]}`
 * - `priority`: `{"score"}`, that of the most urgent claim, or of the most urgent sentence that asserts nothing
 * - `claims`: `{"claims":["standalone sentence",…]}`, the points of every claim: what the desk lists as what has to be shown
 */
const TASKS: ReadonlyMap<string, (row: Row) => object> = new Map<string, (row: Row) => object>([
  ['sentences', sentences],
  ['attribution', attribution],
  ['priority', ({ text }) => ({ score: priorityOf(extract(text)) })],
  [
    'claims',
    ({ text }) => ({
      claims: extract(text, { detail: 'points' }).claims.flatMap(({ points = [] }) =>
        points.map((point) => point.text),
      ),
    }),
  ],
]);

type Row = { readonly id: unknown; readonly text: string; readonly language?: string };

const task = TASKS.get(process.argv[2] ?? '');
if (task === undefined) {
  console.error(`usage: npm run --silent predict -- ${[...TASKS.keys()].join('|')} < in.jsonl > out.jsonl`);
  process.exit(2);
}
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = rowOf(line);
  process.stdout.write(`${JSON.stringify({ id: row.id, ...task(row) })}\n`);
}

function rowOf(line: string): Row {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
    throw new Error(`no "text" in ${line.slice(0, 80)}`);
  const language = 'language' in row && typeof row.language === 'string' ? { language: row.language } : {};
  return { id: 'id' in row ? row.id : null, text: row.text, ...language };
}

function sentences({ text, language }: Row): object {
  const { text: normal, offsets } = normalise(text);
  return { sentences: sentencesOf(normal, language).map((span) => pair(offsets, span)) };
}

function attribution({ text }: Row): object {
  const { offsets } = normalise(text);
  const pairs = (spans: readonly Span[]) => spans.map((span) => pair(offsets, span));
  return {
    attributions: extract(text).attributions.map(({ source, cue, content }) => ({
      source: source === null ? [] : pairs([source]),
      cue: pairs([cue]),
      content: pairs(content),
    })),
  };
}

function pair(offsets: OffsetMap, span: Span): readonly [number, number] {
  const { start, end } = inputSpan(offsets, span);
  return [start, end];
}
