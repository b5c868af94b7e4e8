import { anchor, anchorsOf, type Anchors } from '#lib/core/text/anchor.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { ClaimKind, Sentence, TextSpan } from './extraction.ts';
import { placeSpans } from './place-spans.ts';

/** A claim as somebody proposes it who can only repeat words of the copy, not count in it. */
export type Proposal = {
  readonly text: string;
  readonly kind: ClaimKind;
  /** The words of the copy that it rests on, one stretch or several. */
  readonly words: readonly string[];
  /** Who says it by which words, outermost first; a `source` of null: nobody is named. */
  readonly said: readonly { readonly source: string | null; readonly cue: string }[];
};

export type ProposedLink = { readonly source: TextSpan | null; readonly cue: TextSpan };

export type AnchoredProposal = {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly sentence: string;
  readonly spans: readonly Span[];
  readonly links: readonly ProposedLink[];
};

/** Why a proposal was not let through. */
export const DROP_CAUSES = {
  empty: 'has no words of the copy',
  words: 'rests on words that the copy does not have',
  source: 'names a source in words that the copy does not have',
  cue: 'takes “who says it” from words that the copy does not have',
  number: 'has a number that the copy does not have',
  known: 'is a claim or a suggestion already',
  repeated: 'was proposed twice',
  long: 'is too long for a claim',
  surplus: 'came after the first 300',
} as const;
export type DropCause = keyof typeof DROP_CAUSES;
export type DroppedProposal = { readonly text: string; readonly cause: DropCause };

/** Lets through what anchors to the text, word for word but for blanks and typographic marks; counts the rest. */
export function anchorProposals(
  { text, sentences, known }: Copy,
  proposals: readonly Proposal[],
): { readonly anchored: readonly AnchoredProposal[]; readonly dropped: readonly DroppedProposal[] } {
  const copy = { text, sentences, anchors: anchorsOf(text), numbers: new Set(text.match(NUMBER)) };
  const taken = new Map(known.map((claim) => [keyOf(claim), 'known' as DropCause]));
  const anchored: AnchoredProposal[] = [];
  const dropped: DroppedProposal[] = [];
  proposals.forEach((proposal, at) => {
    const text = clean(proposal.text);
    const found = at >= MOST ? 'surplus' : (taken.get(keyOf(text)) ?? anchoredOf(copy, { ...proposal, text }));
    if (typeof found === 'string') dropped.push({ text: text.slice(0, LONGEST), cause: found });
    else {
      anchored.push(found);
      taken.set(keyOf(text), 'repeated');
    }
  });
  return { anchored, dropped };
}

type Copy = {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The texts of the claims that are there. */
  readonly known: readonly string[];
};

type Read = Pick<Copy, 'text' | 'sentences'> & { readonly anchors: Anchors; readonly numbers: ReadonlySet<string> };

/** More are no help to anybody, and would cost a search of the text each. */
const MOST = 300;
/** In UTF-16 units: a sentence, and a long one. */
const LONGEST = 1_000;

/** On one line, well-formed, without control characters. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** Digits, with whatever parts them. */
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu;

/** Two claims in the same words are one, whatever their marks and blanks. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function anchoredOf(copy: Read, { text, kind, words, said }: Proposal): AnchoredProposal | DropCause {
  if (keyOf(text) === '' || words.every((one) => keyOf(one) === '')) return 'empty';
  if (text.length > LONGEST) return 'long';
  const spans: Span[] = [];
  for (const one of words) {
    const span = anchor(copy.anchors, one, spans.at(-1)?.end ?? 0);
    if (span === null) return 'words';
    spans.push(span);
  }
  if ((text.match(NUMBER) ?? []).some((number) => !copy.numbers.has(number))) return 'number';
  const place = placeSpans(copy.text, copy.sentences, spans);
  if (!place.ok) return 'words';
  const links: ProposedLink[] = [];
  for (const { source, cue } of said) {
    const near = place.value.spans[0]?.start ?? 0;
    const by = anchor(copy.anchors, cue, near);
    if (by === null) return 'cue';
    const who = source === null ? null : anchor(copy.anchors, source, by.start);
    if (source !== null && who === null) return 'source';
    links.push({ source: who === null ? null : worded(copy.text, who), cue: worded(copy.text, by) });
  }
  return { text, kind, ...place.value, links };
}

const worded = (text: string, { start, end }: Span): TextSpan => ({ text: text.slice(start, end), start, end });
