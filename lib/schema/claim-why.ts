import type { CorrectionKind } from '#lib/core/claims/corrections.ts';
import type { Summand } from '#lib/core/claims/doc.ts';
import type { ClaimKind } from '#lib/core/claims/extraction.ts';

/** Which rules and which people made a claim what it is. The words of a rule are in the register, under its id. */
export type ClaimWhy = {
  /** The version of the engine that read the text. */
  readonly engine: string;
  /** Outermost first. `source` null: nobody is named. `rule` null: nobody kept it. */
  readonly links: readonly { readonly source: string | null; readonly cue: string; readonly rule: string | null }[];
  /** What cut the claim out, and what people did to it; without the rules of the links and of the kind. */
  readonly rules: readonly string[];
  readonly kind: ClaimKind;
  readonly checkable: boolean;
  /** By which rules; empty where a person said so. */
  readonly kindRules: readonly string[];
  readonly priority: number;
  /** What it adds up from, in hundredths; null where the engine did not weigh the claim. */
  readonly summands: readonly Summand[] | null;
  /** What people did, oldest first; what they took back is left out. */
  readonly changes: readonly {
    readonly id: string;
    readonly kind: CorrectionKind;
    readonly at: number;
    readonly by: string;
    /** The language model whose proposal was accepted. */
    readonly suggestedBy: string | null;
  }[];
};
