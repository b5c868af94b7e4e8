import type { Db } from '#db/db.ts';
import { chainOfClaim, type LinkRow } from '#db/queries/chains.ts';
import { checksOfClaim, type CheckWithFindings } from '#db/queries/checks.ts';
import { findClaim, searchesOfClaim, type ClaimFile } from '#db/queries/claim-file.ts';
import { evidenceOfClaim, type EvidenceRow } from '#db/queries/evidence.ts';
import { flagsOfClaim, type FlagRow } from '#db/queries/flags.ts';
import { rulingsOfClaim, type RulingRow } from '#db/queries/origin-rulings.ts';
import { signedGround } from '#db/queries/signed-ground.ts';
import { readableChecks } from '#lib/core/evidence/readable-checks.ts';
import { seenVersion } from '#lib/core/evidence/seen-version.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import type { CheckId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import type { ClosedCheck } from '#lib/core/verdicts/settle-check.ts';
import type { PolicyVersion } from '#lib/core/verdicts/policy.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readGround, type Ground, type GroundReader } from '#lib/workflow/sources/read-ground.ts';
import { compareInTurns, type ItemComparison } from './compare-item.ts';
import { policyNow } from './policy-now.ts';
import { quotedWords } from './quoted-words.ts';
import { originsOf } from './weigh-evidence.ts';

/** A claim with all of its checking that this person may see. */
export type Case = ClaimFile & {
  /** Of the claim as this person sees it: what they send back with a save. */
  readonly version: number;
  readonly chain: readonly LinkRow[];
  /** Every check, readable or not: who has one is asked by permissions, and never shown. */
  readonly checks: readonly CheckWithFindings[];
  readonly readable: ReadonlySet<CheckId>;
  /** Readable ones only, and so are the rulings and flags on it and the origins that it goes back to. */
  readonly evidence: readonly EvidenceRow[];
  readonly rulings: readonly RulingRow[];
  readonly flags: readonly FlagRow[];
  readonly origins: ClaimOrigins;
  /** Each item read against the claim, as both are now. */
  readonly compared: ReadonlyMap<EvidenceId, ItemComparison>;
  /** The words inside the quotation marks of the copy. */
  readonly quotes: readonly string[];
  /** What the origins are computed from; null where there is no evidence that asks for them. */
  readonly ground: Ground | null;
  readonly searches: Awaited<ReturnType<typeof searchesOfClaim>>;
  readonly policy: PolicyVersion;
};

export const NO_SUCH_CLAIM = problem('not_found', 'There is no such claim.');

/** Finds a live claim and, in one more step, everything that a verdict on it rests on. */
export async function loadCase(context: GroundReader, id: ClaimId): Promise<Result<Case, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'claim.read');
  if (!allowed.ok) return fail(allowed.error);
  const file = await findClaim(db, id);
  if (!file || file.claim.withdrawnAt !== null) return fail(NO_SUCH_CLAIM);
  const [chain, checks, rested, searches, policy] = await Promise.all([
    chainOfClaim(db, id),
    checksOfClaim(db, id),
    restedOn(context, file),
    searchesOfClaim(db, id),
    policyNow(db),
  ]);
  const readable = readableChecks(actor, file.claim, checks);
  const { signed } = rested;
  const evidence = rested.evidence.filter(
    ({ item }) => isReadable(item, readable) && (signed === null || isSigned(signed, item)),
  );
  const seen = new Set(evidence.map(({ item }) => item.id));
  const rulings = rested.rulings.filter((ruling) => seen.has(ruling.evidenceId));
  const { ground, quotes } = rested;
  const items = evidence.map(({ item }) => item);
  return ok({
    ...file,
    version: seenVersion(file.claim, checks, actor.id),
    chain,
    checks,
    readable,
    evidence,
    rulings,
    flags: rested.flags.filter((flag) => seen.has(flag.evidenceId)),
    origins: signed ?? originsOf({ claim: file.claim, ground, rulings }, items),
    compared: await compareInTurns({ ...file, chain, quotes, ground }, items),
    ground,
    quotes,
    searches: searches.filter((search) => readable.has(search.checkId)),
    policy,
  });
}

/** Everything that is pinned to a claim, whoever may see it: for counting, never for showing. */
export async function pinnedTo(db: Db, id: ClaimId) {
  const [evidence, rulings, flags] = await Promise.all([
    evidenceOfClaim(db, id),
    rulingsOfClaim(db, id),
    flagsOfClaim(db, id),
  ]);
  return { evidence, rulings, flags };
}

/** Without evidence there is nothing to ask of the ground, and some questions less. */
async function restedOn(context: GroundReader, { claim, article }: ClaimFile) {
  const { db } = context;
  const evidence = await evidenceOfClaim(db, claim.id);
  if (evidence.length === 0) return { ...NOTHING_ASKED, evidence };
  const [rulings, flags, ground, quotes, signed] = await Promise.all([
    rulingsOfClaim(db, claim.id),
    flagsOfClaim(db, claim.id),
    readGround(context, article),
    quotedWords(db, article, claim.quotes),
    article.stage === 'checking' ? null : signedGround(db, article.id),
  ]);
  return { evidence, rulings, flags, ground, quotes, signed: signed?.[claim.id] ?? null };
}

const NOTHING_ASKED = { rulings: [], flags: [], ground: null, quotes: [], signed: null } as const;

/** The same case for whoever is about to add the first item to it. */
export async function withGround(context: GroundReader, file: Case): Promise<Case & { readonly ground: Ground }> {
  if (file.ground !== null) return { ...file, ground: file.ground };
  const [ground, quotes] = await Promise.all([
    readGround(context, file.article),
    quotedWords(context.db, file.article, file.claim.quotes),
  ]);
  return { ...file, ground, quotes };
}

/** What was pinned, but not there when the article was signed off, stands outside of it. */
const isSigned = ({ origins }: ClaimOrigins, item: EvidenceRow['item']): boolean =>
  item.stance === 'silent' || origins.some((origin) => origin.items.some(({ id }) => id === item.id));

/** The closed checks of all rounds, for the rules. */
export const closedChecks = (checks: readonly CheckWithFindings[]): readonly ClosedCheck[] =>
  checks.flatMap(({ id, checkerId, round, status, code, reasonCode }) =>
    status === 'closed' && code !== null ? [{ id, checkerId, round, code, reason: reasonCode }] : [],
  );

/** My open check on the claim. */
export const draftCheck = ({ checks }: Pick<Case, 'checks'>, { actor }: Pick<Context, 'actor'>) =>
  checks.find((check) => check.status === 'draft' && check.checkerId === actor.id);
