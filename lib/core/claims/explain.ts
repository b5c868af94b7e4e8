import type { Summand } from './doc.ts';
import { extractionOf, passed, type ExtractOptions } from './extract.ts';
import type { Extraction } from './extraction.ts';
import type { RuleId } from './rules.ts';

/** Which rules made a claim: one for each link of its chain, those that cut it out, and what its priority adds up from. */
export type Explanation = {
  /** Outermost first, as `attributions`. */
  readonly links: readonly RuleId[];
  readonly clause: readonly RuleId[];
  /** They add up to the priority, in hundredths. */
  readonly priority: readonly Summand[];
};

export type Explained = {
  readonly extraction: Extraction;
  /** By the id that a claim has in this run. */
  readonly explanations: ReadonlyMap<string, Explanation>;
};

/** The same as `extract`, with the rules that made each claim. */
export function explain(input: string, options: ExtractOptions = {}): Explained {
  const run = passed(input, options);
  const extraction = extractionOf(run);
  const explanations = extraction.claims.map((claim, at): [string, Explanation] => {
    const proposition = run.doc.grounds[at]?.proposition;
    return [
      claim.id,
      {
        links: proposition?.chain.map(({ rule }) => rule) ?? [],
        clause: [...new Set(proposition?.rules)],
        priority: run.doc.summands[at] ?? [],
      },
    ];
  });
  return { extraction, explanations: new Map(explanations) };
}
