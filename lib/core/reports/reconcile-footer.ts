import type { CaptureId, SourceId } from '#lib/core/ids.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { ReportFacts } from '#lib/core/reports/report-facts.ts';
import type { Reconciliation } from '#lib/core/reports/report-model.ts';

/**
 * The sources that the copy cites beside those that its claims rest on: who is cited and used by no claim, and which
 * claims no cited source backs. What somebody at the desk found besides is not cited by the copy; nor is the outlet that
 * the copy appears in, which only its dateline names.
 */
export function reconcileFooter({
  article,
  claims,
  captures,
  citedSources,
}: Pick<ReportFacts, 'article' | 'claims' | 'captures' | 'citedSources'>): Reconciliation {
  const publisher = new Map(captures.map((capture) => [capture.id, capture.sourceId]));
  const outlet = keyOf(article.outlet ?? '');
  const cited = citedSources
    .filter(({ via, name }) => via !== 'person' && (outlet === '' || keyOf(name) !== outlet))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const used = claimsBySource(claims, publisher);
  const uses = cited.map(({ sourceId, name, via }) => ({ name, via, claims: used.get(sourceId) ?? [] }));
  const backers = new Set(cited.map((source) => source.sourceId));
  return {
    cited: uses,
    unused: uses.filter((use) => use.claims.length === 0).map((use) => use.name),
    unbacked: claims.flatMap((claim, index) => {
      const isBacked = claim.evidence.some((item) => {
        const source = publisher.get(item.captureId);
        return (
          (item.stance === 'supports' || item.stance === 'attributes') && source !== undefined && backers.has(source)
        );
      });
      return isBacked ? [] : [index + 1];
    }),
  };
}

/** The numbers of the claims that credit each source or rest on what it published, in order. */
function claimsBySource(
  claims: ReportFacts['claims'],
  publisher: ReadonlyMap<CaptureId, SourceId | null>,
): ReadonlyMap<SourceId, readonly number[]> {
  const used = new Map<SourceId, number[]>();
  for (const [index, { chain, evidence }] of claims.entries()) {
    const sources = [...chain.map((link) => link.sourceId), ...evidence.map((item) => publisher.get(item.captureId))];
    for (const source of new Set(sources)) {
      if (source === null || source === undefined) continue;
      const numbers = used.get(source);
      if (numbers) numbers.push(index + 1);
      else used.set(source, [index + 1]);
    }
  }
  return used;
}

const keyOf = (name: string): string => nameWords(name).join(' ');
