import { startOf } from '#lib/core/claims/extract.ts';
import type { Doc } from '#lib/core/claims/doc.ts';
import type {
  AttributedSource,
  Block,
  BlockKind,
  Channel,
  Dateline,
  Extraction,
  Sentence,
  SpeakerKind,
  TextSpan,
} from '#lib/core/claims/extraction.ts';
import { quotes } from '#lib/core/claims/passes/30-quotes.ts';
import { words } from '#lib/core/claims/passes/32-words.ts';
import { speaks } from '#lib/core/claims/sourcing/statements.ts';
import type { Span } from '#lib/core/text/span.ts';

/** What a sheet is made from: a text with its blocks and sentences, as extracted or as stored, and its claims. */
export type SheetCopy = {
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly dateline: Dateline | null;
  /** ISO; the dateline of the text goes before it. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly SheetClaim[];
};

export type SheetClaim = {
  readonly id: string;
  /** Its own words, and those that name its sources. */
  readonly spans: readonly Span[];
  /** Who says it in the end, the last link of its chain; null in own voice. */
  readonly speaker: string | null;
  /** Whoever its chain names, outermost first. */
  readonly sources: readonly SheetVoice[];
};

/** A source of a claim: its words in the copy, and what was read of it; null where nobody read it. */
export type SheetVoice = TextSpan & {
  /** The full name. */
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly title: string | null;
  readonly justification: string | null;
  readonly channel: Channel | null;
};

export function copyOfExtraction({ text, article, claims }: Extraction, published: string | null = null): SheetCopy {
  const { language, dateline, blocks, sentences } = article;
  return {
    text,
    language,
    dateline,
    published,
    blocks,
    sentences,
    claims: claims.map(({ id, spans, attributions }) => {
      const named = attributions.flatMap(({ source }) => (source === null ? [] : [source]));
      const last = attributions.at(-1)?.source;
      const sources = attributions.flatMap((link) =>
        link.source === null || !speaks(link, link.source) ? [] : [voiceOf(link.source, link.channel)],
      );
      return { id, spans: [...spans, ...named], speaker: last?.name ?? last?.text ?? null, sources };
    }),
  };
}

const voiceOf = (
  { text, start, end, name, kind, fullName, title, justification }: AttributedSource,
  channel: Channel,
): SheetVoice => ({ text, start, end, name: fullName ?? name, kind, title, justification, channel });

/** The text read as far as a sheet needs it: its words with their classes, and what stands in quotation marks. */
export type SheetText = {
  readonly doc: Doc;
  /** By place in the sentences: the kind of block that it stands in. */
  readonly kinds: readonly BlockKind[];
};

export function readSheetText({ text, language, published, dateline, blocks, sentences }: SheetCopy): SheetText {
  const doc = words(quotes({ ...startOf(text, language, { published }), dateline, blocks, sentences }));
  const kinds = new Map(blocks.map((block) => [block.id, block.kind]));
  return { doc, kinds: sentences.map((sentence) => kinds.get(sentence.block) ?? 'paragraph') };
}
