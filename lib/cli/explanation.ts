import type { Explained } from '#lib/core/claims/explain.ts';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { ruleOf } from '#lib/core/claims/rules.ts';

/** As JSON: what made each claim, by its id, and once each rule that had a part in it. */
export function explanationJson({ explanations }: Explained) {
  const claims = [...explanations].map(([id, { links, clause, kind, priority }]) => [
    id,
    { links, clause, kind, priority: priority.map(({ words, weight }) => ({ words, adds: weight / 100 })) },
  ]);
  const used = [...explanations.values()].flatMap(({ links, clause, kind }) => [...links, ...clause, ...kind]);
  const rules = [...new Set(used)].toSorted().map((id) => [id, ruleOf(id)]);
  return { rules: Object.fromEntries(rules), claims: Object.fromEntries(claims) };
}

/** For reading: a line for each link, for what cut the claim out, for its kind, and for its priority. */
export function explanationNotes({ explanations }: Explained): (claim: ExtractedClaim) => readonly string[] {
  return (claim) => {
    const why = explanations.get(claim.id);
    if (why === undefined) return [];
    const links = claim.attributions.map(
      ({ source }, at) => `? ${source?.name ?? source?.text ?? 'nobody named'}: ${ruleText(why.links[at] ?? '')}`,
    );
    const summands = why.priority
      .filter(({ weight }) => Math.abs(weight) >= 0.5)
      .map(({ words, weight }) => `${words} ${(weight / 100).toFixed(2)}`);
    return [
      ...links,
      ...why.clause.map((id) => `? claim: ${ruleText(id)}`),
      ...why.kind.map(
        (id) =>
          `? ${id.startsWith('kind.') ? claim.kind : claim.checkable ? 'checkable' : 'not checkable'}: ${ruleText(id)}`,
      ),
      `? priority ${claim.priority.toFixed(2)}: ${summands.join(', ')}`,
    ];
  };
}

function ruleText(id: string): string {
  const rule = ruleOf(id);
  return rule === null ? id : `${rule.words} (${id}, ${rule.file})`;
}
