import type { Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureKind, SourceKind } from '#lib/core/sources/source.ts';
import type { Code, Disposition, ReasonCode, Said, So } from '#lib/core/verdicts/codes.ts';

/** A story of the demonstration workspace, and how far its check has come. Everything in it is invented. */
export type Story = {
  readonly article: {
    readonly title: string;
    readonly slug: string;
    readonly outlet: string;
    readonly byline: string;
    /** ISO calendar date. */
    readonly publishedOn: string;
    readonly text: string;
  };
  readonly sources: readonly StorySource[];
  readonly captures: readonly StoryCapture[];
  readonly claims: readonly ClaimPlan[];
  /** Whether an editor without a part in it signs the story off at the end. */
  readonly signedOff: boolean;
};

export type StorySource = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly owner?: string;
  readonly homePage?: string;
};

export type StoryCapture = {
  readonly key: string;
  /** The name of its source. */
  readonly source: string;
  readonly kind: CaptureKind;
  readonly title: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly text: string;
  readonly circumstances?: {
    readonly who: string;
    readonly channel: string;
    readonly asked: string;
    readonly answered: string;
    readonly terms: string;
  };
};

/** What the reviewers do with the claims of one sentence. */
export type ClaimPlan = {
  /** Words of the copy in the claim's sentence. */
  readonly sentence: string;
  /** Only the claims of the sentence whose text holds these words; left out: all of them. */
  readonly says?: string;
  readonly first: Work;
  /** What the second reviewer does where the policy asks for one; left out: the same as the first. */
  readonly second?: Work;
  /** What the desk does about it, in the hand of an editor. */
  readonly disposition?: { readonly kind: Disposition; readonly reason: string };
};

/** What one reviewer collects and finds. */
export type Work = {
  readonly evidence: readonly EvidencePlan[];
  readonly search?: { readonly place: string; readonly terms: string };
  /** Left out: the evidence is collected, and the check is left for whoever opens the workspace. */
  readonly finding?: Finding;
};

export type EvidencePlan = {
  readonly capture: string;
  /** Exact words of the capture. */
  readonly quote: string;
  readonly stance: Exclude<Stance, 'silent'>;
  readonly standing: Standing;
  /** Why a primary record settles every name, number, date and place of the claim. */
  readonly settles?: string;
  /** The source speaks of its own conduct. */
  readonly ownConduct?: true;
  /** The copy does not say what the passage says. */
  readonly wordsDiffer?: true;
  /** For a contradiction: whether a person finds it credible, and why. */
  readonly credible?: string;
};

export type Finding = {
  readonly code: Code;
  readonly so: So;
  /** For each link of the chain, outermost first. The last one stands for any further links. */
  readonly said: readonly Said[];
  readonly reason?: ReasonCode;
  readonly rationale: string;
};
