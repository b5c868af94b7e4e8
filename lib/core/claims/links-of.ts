import type { Attribution, ExtractedClaim } from './extraction.ts';

/** Who says, thinks or wants what in a text: the links of its claims, each once, in the order of their cues. */
export function linksOf(claims: readonly ExtractedClaim[]): readonly Attribution[] {
  const links = new Map<string, Attribution>();
  for (const { attributions } of claims)
    for (const link of attributions) {
      const key = JSON.stringify([link.source?.start, link.cue.start, link.cue.end, link.content]);
      if (!links.has(key)) links.set(key, link);
    }
  return [...links.values()].sort((a, b) => a.cue.start - b.cue.start);
}
