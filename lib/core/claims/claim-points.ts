import { extract } from './extract.ts';

/**
 * What has to be shown for a claim as it is worded now, one thing each, in the order of its words. Who said it is not
 * among them: that is asked of each link of its chain. Empty where the claim is one thing already.
 * @param text the standalone sentence of a claim, as the engine made it or a person worded it
 */
export function claimPoints(text: string): readonly string[] {
  const points = extract(text, { detail: 'points' }).claims.flatMap((claim) => claim.points ?? []);
  const found = [...new Set(points.map((point) => point.text))];
  return found.length > 1 ? found : [];
}
