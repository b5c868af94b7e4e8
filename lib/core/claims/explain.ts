import { ok, type Result } from '#lib/core/result.ts';
import type { Ground, Summand } from './doc.ts';
import { extractionOf, passed, passedWithin, type ExtractOptions, type Passed } from './extract.ts';
import type { ExtractedClaim, Extraction } from './extraction.ts';
import { checkRuleOf } from './grammar/checkable.ts';
import { kindRuleOf } from './grammar/kind.ts';
import { modelledWords } from './grammar/modelled-words.ts';
import type { Excess } from './limits.ts';
import type { RuleId } from './rules.ts';

/** Which rules made a claim: one for each link of its chain, those that cut it out, those that told its kind, and what its priority adds up from. */
export type Explanation = {
  /** Outermost first, as `attributions`. */
  readonly links: readonly RuleId[];
  readonly clause: readonly RuleId[];
  /** Of which kind it is and why, and whether it can be checked and why. */
  readonly kind: readonly RuleId[];
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
  return explained(passed(input, options));
}

/** The same for an article, or what it has too much of. */
export function explainWithin(input: string, options: ExtractOptions = {}): Result<Explained, Excess> {
  const run = passedWithin(input, options);
  return run.ok ? ok(explained(run.value)) : run;
}

function explained(run: Passed): Explained {
  const extraction = extractionOf(run);
  const explanations = extraction.claims.map((claim, at): [string, Explanation] => {
    const ground = run.doc.grounds[at];
    const proposition = ground?.proposition;
    return [
      claim.id,
      {
        links: proposition?.chain.map(({ rule }) => rule) ?? [],
        clause:
          ground === undefined
            ? []
            : [...new Set([...ground.proposition.rules, ...modelledWords(ground.words, ground.view)])],
        kind: ground === undefined ? [] : kindRules(claim, ground),
        priority: run.doc.summands[at] ?? [],
      },
    ];
  });
  return { extraction, explanations: new Map(explanations) };
}

/** Told again here, so that nothing is kept of it where nobody asks. */
function kindRules(claim: ExtractedClaim, { words, view, proposition }: Ground): readonly RuleId[] {
  const happened = proposition.verb?.happened === true;
  return [kindRuleOf(words, view, proposition), checkRuleOf(claim, claim.kind, happened)];
}
