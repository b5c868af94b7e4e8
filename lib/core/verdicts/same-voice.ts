import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { EvidenceFacts, LinkFacts, OriginFacts, VoiceFacts } from '#lib/core/verdicts/facts.ts';

/** Whether two sources are one: by registry id where both have one, else by name. */
export function isSameVoice(a: VoiceFacts | null, b: VoiceFacts | null): boolean {
  if (a === null || b === null) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const key = sourceKey(a.name);
  return key !== '' && key === sourceKey(b.name);
}

/** Who speaks at the origin; an origin without a registered source speaks under its own name. */
export function voiceOf(origin: OriginFacts): VoiceFacts {
  return origin.source ?? { id: null, name: origin.name, kind: null };
}

/** Whether this item ultimately comes from whom that link credits. Unnamed sources whom nothing tells apart are one. */
export function originatesWith(item: EvidenceFacts, link: Pick<LinkFacts, 'source' | 'anonymous'>): boolean {
  if (item.origin === null) return false;
  if (link.anonymous !== null || item.anonymous !== null) return link.anonymous !== null && item.anonymous !== null;
  return isSameVoice(voiceOf(item.origin), link.source);
}
