import { sameSource } from '#lib/core/sources/same-source.ts';
import type { EvidenceFacts, LinkFacts, OriginFacts, VoiceFacts } from '#lib/core/verdicts/facts.ts';

/** Whether two sources are one: by registry id where both have one, else by name in any of its forms. */
export function isSameVoice(a: VoiceFacts | null, b: VoiceFacts | null): boolean {
  if (a === null || b === null) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return isOneName(a.name, b.name);
}

/** As origins are told apart. The registry has had its say: what it knows of a name is in the id. */
const isOneName = (a: string, b: string): boolean => a !== '' && b !== '' && sameSource({ name: a }, { name: b }, []);

/** Who speaks at the origin; an origin without a registered source speaks under its own name. */
export function voiceOf(origin: OriginFacts): VoiceFacts {
  return origin.source ?? { id: null, name: origin.name, kind: null };
}

/** Whether this item ultimately comes from whom that link credits. Unnamed sources whom nothing tells apart are one. */
export function originatesWith(item: EvidenceFacts, link: Pick<LinkFacts, 'source' | 'anonymous'>): boolean {
  if (item.origin === null) return false;
  if (link.anonymous !== null || item.anonymous !== null) return link.anonymous !== null && item.anonymous !== null;
  const { source } = link;
  if (source === null) return false;
  return isSameVoice(voiceOf(item.origin), source) || item.origin.also.some((name) => isOneName(name, source.name));
}
