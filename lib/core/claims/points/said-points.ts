import type { LinkWords } from '../grammar/part.ts';
import type { Piece, Proposition } from '../grammar/proposition.ts';
import { hasWord, QUOTE_MARK, type View, type Words } from '../grammar/view.ts';
import type { Draft } from './clause.ts';

/** That each of those who are named said it: "Ana Pop told reporters that …". An act of speech says so itself. */
export function saidPoints(words: Words, { chain, pieces }: Proposition): readonly Draft[] {
  const own = new Set(pieces.flatMap((piece) => ('view' in piece ? piece.view : [])));
  return chain.flatMap((link): Draft[] => {
    const elsewhere = link.words !== undefined && link.words !== words;
    // "the mayor stressed the need": the claim keeps the verb, so it says so already
    const opening = elsewhere || link.cue.some((at) => own.has(at)) ? null : openingOf(words, link, own);
    return opening === null ? [] : [{ pieces: [...opening, ...pieces], rule: 'point.said' }];
  });
}

/** Who said it and how, as it stands before what was said; turned round where it stands after it. */
function openingOf(
  words: Words,
  { source, cue, content, act, rule }: LinkWords,
  own: ReadonlySet<number>,
): readonly Piece[] | null {
  if (source === null || act || !hasWord(words, cue)) return null;
  const who: Piece = { view: source, subject: true };
  if (rule === 'attribution.according-to') return [{ view: cue }, who, { word: ',' }];
  const [first = -1] = source;
  const [verb = -1] = cue;
  const [said = -1] = content;
  if (first >= verb || verb >= said) return [who, { view: cue }];
  const front = frontOf(words, first, own);
  return [...front, who, { view: between(words, source.at(-1) ?? first, said) }]; // with those who were told, and "that"
}

function between({ tokens, quoted }: Words, after: number, before: number): View {
  const view: number[] = [];
  const commas: number[] = [];
  for (let at = after + 1; at < before; at += 1) {
    if (tokens[at]?.lower === ',') commas.push(at);
    else if (quoted[at] !== QUOTE_MARK && tokens[at]?.kind !== 'mark') view.push(at);
  }
  // "Holt, the mayor, said": both commas of what is set off, and none that only led over to what was said
  const last = view.at(-1) ?? -1;
  const inner = commas.filter((at) => at < last);
  return inner.length % 2 === 0 ? [...view, ...inner].sort((a, b) => a - b) : view;
}

/** No longer, in words: "On 4 May 2011," and the like. */
const LONGEST_FRONT = 10;

/** When and where it was said, set off in front of who says it. */
function frontOf({ tokens, quoted, language }: Words, source: number, own: ReadonlySet<number>): readonly Piece[] {
  if (tokens[source - 1]?.lower !== ',' || source > LONGEST_FRONT) return [];
  if (language.points.connectives.has(tokens[0]?.lower ?? '')) return [];
  const view: number[] = [];
  for (let at = 0; at < source - 1; at += 1) {
    if (own.has(at) || quoted[at] !== 0) return [];
    view.push(at);
  }
  return [{ view }, { word: ',' }];
}
