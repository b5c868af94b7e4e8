import type { AttributedSource, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * Whose account a person's words come from in a text that here names the person alone: the institution that elsewhere
 * in it says what the same person said or did. "The Kremlin said Putin stressed… Putin assured him that…": the second
 * rests on the Kremlin too. The place nearest to the passage counts, for a text may use two readouts.
 * @returns null where no institution speaks of the person, or the speaker is an institution itself
 */
export function relayOf(speaker: string, passage: Span, claims: readonly ExtractedClaim[]): AttributedSource | null {
  if (isInstitution(speaker)) return null;
  const key = sourceKey(speaker);
  const relays = claims.flatMap((claim) => {
    const outer = claim.attributions[0]?.source;
    if (!outer || outer.anonymous !== null || !isInstitution(nameOf(outer)) || sourceKey(nameOf(outer)) === key)
      return [];
    return speaksOf(claim, key) ? [{ source: outer, distance: distanceOf(claim, passage) }] : [];
  });
  const [nearest] = relays.toSorted((a, b) => a.distance - b.distance);
  return nearest?.source ?? null;
}

/** As an inner link of its chain, or in what it says. */
function speaksOf({ attributions, text }: ExtractedClaim, key: string): boolean {
  const isLink = attributions.slice(1).some(({ source }) => source !== null && sourceKey(nameOf(source)) === key);
  return isLink || ` ${sourceKey(text)} `.includes(` ${key} `);
}

/**
 * Named with an article ("the presidency"), by its seat, or by what it is. An agency or an outlet relays other people's
 * accounts and is no such account itself.
 */
function isInstitution(name: string): boolean {
  if (likelyKind(name, 'attribution') === 'agency') return false;
  const key = sourceKey(name);
  return /^the\s/iu.test(name) || SEATS.has(key) || key.split(' ').some((word) => INSTITUTIONS.has(word));
}

const SEATS = new Set([
  'kremlin',
  'white house',
  'elysee',
  'downing street',
  'cotroceni',
  'victoria palace',
  'pentagon',
]);

/** Heads of institutional names, as keys: English and Romanian. */
const INSTITUTIONS = new Set(
  'ministry department presidency government office police court council parliament senate commission committee army embassy bank board company union party university hospital ministerul presedintia guvernul politia tribunalul curtea consiliul parlamentul senatul comisia armata ambasada banca compania primaria parchetul'.split(
    ' ',
  ),
);

function distanceOf({ spans }: ExtractedClaim, passage: Span): number {
  return Math.min(...spans.map((span) => Math.max(0, span.start - passage.end, passage.start - span.end)));
}

function nameOf(source: AttributedSource): string {
  return source.name ?? source.text;
}
