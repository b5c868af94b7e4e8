import type { Span } from '#lib/core/text/span.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Attribution, Block, ExtractedClaim, Sentence, Uncovered } from '../extraction.ts';
import type { Link } from '../grammar/link.ts';
import type { Proposition } from '../grammar/proposition.ts';
import { standalone } from '../grammar/standalone.ts';

/** Standalone sentences with what the copy says about them; a sentence without any is listed with its reason. */
export function claims(doc: Doc): Doc {
  const found: ExtractedClaim[] = [];
  const uncovered: Uncovered[] = [];
  const kindOf = new Map(doc.blocks.map((block) => [block.id, block.kind]));
  const quotesBySentence = quotesIn(doc);
  doc.sentences.forEach((sentence, at) => {
    const tokens = doc.tokens[at] ?? [];
    const silence = reasonForNone(kindOf.get(sentence.block) ?? 'paragraph', tokens);
    if (silence !== null) {
      uncovered.push({ sentence: sentence.id, reason: silence });
      return;
    }
    const before = found.length;
    for (const proposition of doc.propositions[at] ?? []) {
      const claim = claimOf(doc, { sentence, tokens, proposition, quotes: quotesBySentence[at] ?? [] });
      if (claim !== null) found.push({ ...claim, id: `c${found.length + 1}` });
    }
    if (found.length === before) uncovered.push({ sentence: sentence.id, reason: 'no assertion' });
  });
  return { ...doc, claims: found, uncovered };
}

const SILENT: ReadonlySet<Block['kind']> = new Set(['heading', 'dateline', 'footer', 'boilerplate', 'byline']);

function reasonForNone(kind: Block['kind'], tokens: readonly Token[]): string | null {
  if (SILENT.has(kind)) return kind;
  return tokens.some((token) => token.kind === 'word') ? null : 'no assertion';
}

type Given = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly proposition: Proposition;
  readonly quotes: readonly Span[];
};

function claimOf(doc: Doc, { sentence, tokens, proposition, quotes }: Given): Omit<ExtractedClaim, 'id'> | null {
  const spans = spansOf(proposition, tokens);
  if (spans.length === 0) return null;
  return {
    sentence: sentence.id,
    text: standalone(doc, tokens, proposition.pieces),
    spans,
    kind: 'other',
    checkable: true,
    priority: 0,
    reasons: [],
    presupposed: proposition.presupposed,
    attributions: proposition.chain.map((link) => attributionOf(doc.text, link)),
    hedges: [],
    quotes: quotes.filter((quote) => spans.some((span) => span.start < quote.end && quote.start < span.end)),
    rules: proposition.rules,
  };
}

function attributionOf(text: string, link: Link): Attribution {
  const { source, cue } = link;
  return {
    source:
      source === null
        ? null
        : {
            text: text.slice(source.start, source.end),
            start: source.start,
            end: source.end,
            name: source.name,
            anonymous: source.anonymous,
          },
    cue: { text: text.slice(cue.start, cue.end), start: cue.start, end: cue.end },
    content: link.content,
    directness: link.directness,
    act: link.act,
  };
}

function spansOf(proposition: Proposition, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const piece of proposition.pieces) {
    if ('word' in piece || piece.to <= piece.from) continue;
    const first = tokens[piece.from];
    const last = tokens[piece.to - 1];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The parts of quotations that lie in each sentence. */
function quotesIn(doc: Doc): Span[][] {
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
