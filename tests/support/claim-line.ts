import { extract } from '#lib/core/claims/extract.ts';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';

/** "Pop (said) > she (called, act): text", and "own voice: text" or "presupposed: text" without a chain. */
export function claimLine({ attributions, presupposed, text }: ExtractedClaim): string {
  const links = attributions.map(({ source, cue, act }) => {
    const who = source === null ? 'nobody' : (source.name ?? source.anonymous ?? source.text);
    return `${who} (${cue.text}${act ? ', act' : ''})`;
  });
  return `${links.length > 0 ? links.join(' > ') : presupposed ? 'presupposed' : 'own voice'}: ${text}`;
}

export const romanianClaims = (copy: string): readonly string[] =>
  extract(copy, { language: 'ro' }).claims.map(claimLine);

export const englishClaims = (copy: string): readonly string[] =>
  extract(copy, { language: 'en' }).claims.map(claimLine);
