import { readSentences, type ReadSentences } from '#lib/core/evidence/story-passages.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';

/** A text with what it is known by. */
export type KeptTextOf = { readonly sha256: string; readonly text: string; readonly language: string | null };

/**
 * The sentences of captures, kept by the hash of their text: a capture never changes, and cutting and stemming it costs
 * a hundred times what asking it does. The last used are kept, as many as are of use to a few open desks.
 */
export function keptSentences(most = MOST): (capture: KeptTextOf) => ReadSentences {
  const kept = new Map<string, { readonly read: ReadSentences; readonly size: number }>();
  let size = 0;
  return ({ sha256, text, language }) => {
    const key = `${sha256} ${language ?? ''}`;
    const known = kept.get(key);
    // A Map keeps the order of entry, so what is used goes to its end.
    kept.delete(key);
    const entry = known ?? { read: readSentences(text, language ?? detectLanguage(text)), size: text.length };
    kept.set(key, entry);
    if (known === undefined) size += entry.size;
    for (const [oldest, one] of kept) {
      if (size <= most || oldest === key) break;
      kept.delete(oldest);
      size -= one.size;
    }
    return entry.read;
  };
}

/** UTF-16 units of text: about five stories with forty captures each. */
const MOST = 4_000_000;
