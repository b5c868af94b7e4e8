import { MARK } from '#lib/core/language/word-marks.ts';
import type { Span } from '#lib/core/text/span.ts';
import { viewOf } from '../check/view-of.ts';
import { attributionOf, textSpan, whoOf } from '../grammar/attribution-of.ts';
import type { Doc, Ground, Reading } from '../doc.ts';
import type { ExtractedClaim, Sentence, TextSpan, Uncovered } from '../extraction.ts';
import type { LinkWords } from '../grammar/part.ts';
import type { Cut, Piece, Proposition } from '../grammar/proposition.ts';
import { presumptions } from '../grammar/presumptive.ts';
import { resolve, type Around, type Resolved } from '../grammar/resolve.ts';
import { standalone } from '../grammar/standalone.ts';
import { anyMark, IN_QUOTES, spansOf, type View, type Words } from '../grammar/view.ts';
import { introductionsOf, type Introductions } from '../sourcing/introductions.ts';
import { writtenPoints } from '../points/written.ts';
import { whom } from '../reference/whom.ts';
import type { RuleId } from '../rules.ts';
import { inFull } from './in-full.ts';
import { relativeDates } from './relative-dates.ts';
import { sentenceKinds } from './sentence-kinds.ts';
import { NO_ASSERTION, silenceOf } from './silence.ts';

/** Standalone sentences with what the copy says about them; a sentence without any is listed with its reason. */
export function claims(doc: Doc): Doc {
  const found: ExtractedClaim[] = [];
  const grounds: Ground[] = [];
  const uncovered: Uncovered[] = [];
  const kinds = sentenceKinds(doc);
  const quotes = quotesBySentence(doc);
  const introduced = introductionsOf(doc);
  for (let at = 0; at < doc.sentences.length; at += 1) {
    const sentence = doc.sentences[at];
    const words = doc.words[at];
    const reading = doc.readings[at];
    if (sentence === undefined || words === undefined || reading === undefined) continue;
    const before = found.length;
    for (const proposition of inOrder(doc.propositions[at] ?? [])) {
      const view = viewOf(proposition.pieces);
      if (view.length === 0) continue;
      const id = `c${found.length + 1}`;
      found.push(
        claimOf(doc, { id, at, sentence, words, reading, proposition, view, quotes: quotes[at] ?? [], introduced }),
      );
      grounds.push({ words, view, proposition });
    }
    if (found.length > before) continue;
    const silence = silenceOf(kinds[at] ?? 'paragraph', words) ?? NO_ASSERTION;
    const earlier = found.at(-1);
    const goesOn = silence === NO_ASSERTION && earlier !== undefined && continuesQuotation(doc, words, at, earlier);
    uncovered.push({ sentence: sentence.id, reason: goesOn ? `continues ${earlier.id}` : silence });
  }
  return { ...doc, claims: found, grounds, uncovered };
}

/** A question or a word or two inside a quotation whose other sentences assert something: “Sure? Absolutely.” */
function continuesQuotation(doc: Doc, words: Words, at: number, earlier: ExtractedClaim): boolean {
  const quoted = words.tokens.some((token, i) => token.kind !== 'mark' && words.quoted[i] === IN_QUOTES);
  const block = doc.sentences[at]?.block;
  let first = at;
  while (first > 0 && at - first < 12 && doc.sentences[first - 1]?.block === block) first -= 1;
  return (
    quoted && earlier.quotes.length > 0 && doc.sentences.slice(first, at).some(({ id }) => id === earlier.sentence)
  );
}

/** In the order of the words that only they have: that of their last piece. */
const inOrder = (propositions: readonly Cut[]) =>
  propositions.length < 2 ? propositions : propositions.toSorted((a, b) => lastPieceAt(a) - lastPieceAt(b));

const lastPieceAt = ({ pieces }: Proposition) =>
  pieces.reduce((last, piece) => ('word' in piece || piece.view.length === 0 ? last : (piece.view[0] ?? last)), 0);

type Given = {
  readonly id: string;
  /** The place of the sentence. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly words: Words;
  readonly reading: Reading;
  readonly proposition: Proposition;
  readonly view: View;
  readonly quotes: readonly Span[];
  readonly introduced: Introductions;
};

const isInQuotes = (words: Words, view: View) => view.length > 0 && view.every((at) => words.quoted[at] === IN_QUOTES);

function claimOf(
  doc: Doc,
  { id, at, sentence, words, reading, proposition, view, quotes, introduced }: Given,
): ExtractedClaim {
  const spans = spansOf(words, view);
  const around: Around = {
    register: doc.register,
    mentions: reading.mentions,
    sentence: at,
    speaker: reading.speaker,
  };
  const links = chainOf(words, proposition.chain, around);
  // a "he" inside somebody's quoted words is not that somebody, and who it is they do not say
  const nameOf = (subject: View) =>
    resolve(words, subject, isInQuotes(words, subject) ? { ...around, mentions: [] } : around);
  const dates = relativeDates(doc, words, view);
  const claim: ExtractedClaim = {
    id,
    sentence: sentence.id,
    text: standalone(words, named(words, proposition, { ...around, said: links.at(-1)?.who ?? null }), nameOf),
    spans,
    kind: 'other',
    checkable: true,
    priority: 0,
    reasons: [],
    presupposed: proposition.presupposed,
    attributions: links.map(({ link, who }) => inFull(doc.quotations, attributionOf(words, link, { who, introduced }))),
    hedges: hedgesOf(words, view),
    quotes:
      quotes.length === 0
        ? quotes
        : quotes.filter((quote) => spans.some((span) => span.start < quote.end && quote.start < span.end)),
    rules: rulesOf(proposition),
  };
  const dated = dates.length === 0 ? claim : { ...claim, dates };
  if (doc.detail === 'claims') return dated;
  return { ...dated, points: writtenPoints(words, proposition, (pieces) => standalone(words, pieces, nameOf)) };
}

/** Those that made the links and those that made the clause, each once. */
function rulesOf({ chain, rules }: Proposition): readonly RuleId[] {
  if (chain.length === 0 && rules.length === 1) return rules;
  const found: RuleId[] = [];
  for (const { rule } of chain) if (!found.includes(rule)) found.push(rule);
  for (const rule of rules) if (!found.includes(rule)) found.push(rule);
  return found;
}

type Resolving = { readonly link: LinkWords; readonly who: Resolved | null };
const NO_LINKS: readonly Resolving[] = [];

/** Each link with whom it names; one that is left out inside another's words is that other ("a anunțat că va contesta"). */
function chainOf(words: Words, chain: readonly LinkWords[], around: Around): readonly Resolving[] {
  if (chain.length === 0) return NO_LINKS;
  const links: Resolving[] = [];
  for (const link of chain) {
    const outer = link.implied === true ? links.at(-1)?.who : undefined;
    links.push({ link, who: outer ?? whoOf(words, link, around) });
  }
  return links;
}

/** A name where the subject is left out: of whoever says it, or in the copy's own voice of whom else it must mean. */
function named(
  words: Words,
  { pieces, chain }: Proposition,
  { said, mentions, sentence }: Around & { readonly said: Resolved | null },
): readonly Piece[] {
  if (!pieces.some((piece) => 'leftOut' in piece)) return pieces;
  const start = startOf(words, pieces);
  return pieces.map((piece) => {
    if (!('leftOut' in piece)) return piece;
    const name =
      chain.length > 0
        ? saidName(chain.at(-1), said)
        : (whom({ sex: null, sentence, start, says: false }, mentions)?.name ?? null);
    return name === null ? piece : { word: name };
  });
}

/** Where its words begin in the text. */
function startOf({ tokens }: Words, pieces: readonly Piece[]): number {
  const first = pieces.flatMap((piece) => ('word' in piece ? [] : piece.view)).toSorted((a, b) => a - b)[0];
  return tokens[first ?? -1]?.start ?? 0;
}

/** "potrivit Ministerului": whoever is credited is not whom the words are about. */
const saidName = (link: LinkWords | undefined, said: Resolved | null) =>
  said === null || link?.rule === 'attribution.according-to' ? null : said.name;

function hedgesOf(words: Words, view: View): TextSpan[] {
  const presumed = presumedSpans(words, view);
  if (!anyMark(words, view, MARK.HEDGE | MARK.HEARSAY)) return presumed;
  const marked = view.flatMap((at) => {
    const token = words.tokens[at];
    const hedges = ((words.marks[at] ?? 0) & (MARK.HEDGE | MARK.HEARSAY)) !== 0;
    if (token === undefined || !hedges || isCount(words, at)) return [];
    return [{ text: words.text.slice(token.start, token.end), start: token.start, end: token.end }];
  });
  return [...marked, ...presumed].sort((a, b) => a.start - b.start);
}

const presumedSpans = (words: Words, view: View): TextSpan[] => {
  const found = presumptions(words, view);
  return found.length === 0 ? [] : found.map((form) => textSpan(words, form));
};

const ROUGHLY: ReadonlySet<string> = new Set(['about', 'nearly', 'almost', 'circa', 'aproape', 'aproximativ']);

/** "about" and "nearly" qualify only a number; "may" is no month. */
function isCount(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined) return false;
  if (token.lower === 'may' && token.capital) return true;
  return (
    ROUGHLY.has(token.lower) &&
    words.tokens[at + 1]?.kind !== 'number' &&
    !words.language.marks.quantityWords.has(words.tokens[at + 1]?.lower ?? '')
  );
}

/** The parts of quotations that lie in each sentence. */
function quotesBySentence(doc: Doc): Span[][] {
  const bySentence: Span[][] = doc.sentences.map(() => []);
  let at = 0;
  for (const quote of doc.quotations) {
    while (at < doc.sentences.length && (doc.sentences[at]?.end ?? 0) <= quote.start) at += 1;
    for (let i = at; i < doc.sentences.length; i += 1) {
      const sentence = doc.sentences[i];
      if (sentence === undefined || sentence.start >= quote.end) break;
      bySentence[i]?.push({ start: Math.max(quote.start, sentence.start), end: Math.min(quote.end, sentence.end) });
    }
  }
  return bySentence;
}
