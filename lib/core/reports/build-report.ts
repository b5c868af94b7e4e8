import { isTitleInCopy } from '#lib/core/claims/titled-copy.ts';
import { CODES, type Code } from '#lib/core/verdicts/codes.ts';
import { dispositionStatus } from '#lib/core/verdicts/disposition-status.ts';
import { reconcileFooter } from '#lib/core/reports/reconcile-footer.ts';
import { reportEvidence, type References } from '#lib/core/reports/report-evidence.ts';
import type { CaptureFacts, ClaimFacts, QueryFacts, ReportFacts } from '#lib/core/reports/report-facts.ts';
import type {
  Report,
  ReportCapture,
  ReportClaim,
  ReportEvidence,
  ReportOrigin,
  ReportQuery,
  ReportVerdict,
} from '#lib/core/reports/report-model.ts';
import { reportSheet } from '#lib/core/reports/report-sheet.ts';
import { withShortQuotes } from '#lib/core/reports/shortened.ts';
import type { UserId } from '#lib/core/ids.ts';

/** Builds the report of an article as it stands. The same facts, in whatever order they were read, give the same report. */
export function buildReport(facts: ReportFacts): Report {
  const numbers = numbersOf(facts);
  const claims = facts.claims.map((claim, index) => reportClaim(claim, index + 1, facts, numbers));
  const captures = numbers.captures.map((capture, index) => reportCapture(capture, index + 1));
  return {
    format: 'second-source/report',
    formatVersion: 3,
    article: pick(facts.article),
    copy: {
      version: facts.version.number,
      text: facts.version.text,
      sha256: facts.version.sha256,
      engine: facts.version.engine,
      titleInCopy: isTitleInCopy(facts.article.title, facts.version.text),
      blocks: facts.version.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
      uncovered: uncoveredSentences(facts),
    },
    tally: tally(claims),
    claims,
    origins: reportOrigins(facts, claims, numbers),
    captures,
    footer: reconcileFooter(facts),
    sheet: reportSheet(facts),
    overrides: claims.filter((claim) => (claim.verdict?.override ?? null) !== null).map((claim) => claim.n),
    promised: claims.filter((claim) => claim.disposition?.status === 'promised').map((claim) => claim.n),
    checkedBy: unique(claims.flatMap((claim) => claim.verdict?.checkedBy ?? [])).sort(byCodeUnits),
    policy: { version: facts.policy.version, preset: facts.policy.preset },
    signOff: facts.signOff && {
      by: nameOf(facts, facts.signOff.by),
      at: iso(facts.signOff.at),
      smallDesk: facts.signOff.smallDesk,
    },
    manifest: {
      articleSha256: facts.version.sha256,
      captures: captures.map(({ id, textSha256, originalSha256 }) => ({ id, textSha256, originalSha256 })),
      policyVersions: unique([
        facts.policy.version,
        ...claims.flatMap((claim) => (claim.verdict === null ? [] : [claim.verdict.policyVersion])),
      ]).sort((a, b) => a - b),
      lastEvent: { sequence: facts.lastEvent.sequence, hash: facts.lastEvent.hash },
      signOffEvent: facts.signOffEvent && { sequence: facts.signOffEvent.sequence, hash: facts.signOffEvent.hash },
      signedHead: null,
    },
  };
}

/** Only what a verdict rests on is numbered, captures by time, origins by first use. */
type Numbers = References & {
  readonly captures: readonly CaptureFacts[];
  readonly origins: readonly string[];
};

function numbersOf(facts: ReportFacts): Numbers {
  const evidence = facts.claims.flatMap(({ evidence: items }) => [...items].sort((a, b) => byCodeUnits(a.id, b.id)));
  const used = new Set(evidence.map((item) => item.captureId));
  const captures = facts.captures
    .filter((capture) => used.has(capture.id))
    .sort((a, b) => a.capturedAt - b.capturedAt || byCodeUnits(a.id, b.id));
  const origins = unique(evidence.flatMap((item) => (item.originKey === null ? [] : [item.originKey])));
  const captureNumbers = new Map(captures.map((capture, index) => [capture.id, index + 1]));
  const hashes = new Map(captures.map((capture) => [capture.id, capture.textSha256]));
  const originNumbers = new Map(origins.map((origin, index) => [origin, index + 1]));
  return {
    captures,
    origins,
    captureOf: (id) => known(captureNumbers.get(id), `capture ${id}`),
    sha256Of: (id) => known(hashes.get(id), `capture ${id}`),
    originOf: (id) => known(originNumbers.get(id), `origin ${id}`),
    nameOf: (id) => nameOf(facts, id),
  };
}

function reportClaim(claim: ClaimFacts, n: number, facts: ReportFacts, numbers: Numbers): ReportClaim {
  const evidence = reportEvidence(claim.evidence, numbers);
  return {
    n,
    id: claim.id,
    text: claim.text,
    spans: claim.spans.map(({ start, end }) => ({ start, end })),
    kind: claim.kind,
    presupposed: claim.presupposed,
    state: claim.state,
    attention: claim.state === 'needs_attention' ? (claim.attention ?? 'something changed under this verdict') : null,
    said: claim.chain.map((link) => ({
      source: link.name,
      anonymous: link.anonymous,
      cue: link.cue,
      act: link.act,
      finding: link.said,
    })),
    verdict: reportVerdict(claim, evidence, { facts, numbers }),
    evidence,
    origins: claimOrigins(claim, evidence, numbers),
    circles: claim.circles.map(({ names, words }) => ({ names: [...names], words })),
    searches: [...claim.searches]
      .sort((a, b) => a.at - b.at || byCodeUnits(a.place, b.place) || byCodeUnits(a.terms, b.terms))
      .map(({ place, terms, at }) => ({ place, terms, at: iso(at) })),
    disposition: claim.disposition && {
      kind: claim.disposition.kind,
      status: dispositionStatus(claim.disposition.kind, []),
      reason: claim.disposition.reason,
      by: nameOf(facts, claim.disposition.by),
    },
    queries: [...claim.queries]
      .sort((a, b) => a.at - b.at || byCodeUnits(a.text, b.text))
      .map((query) => reportQuery(query, facts)),
  };
}

function claimOrigins(
  { originWords }: ClaimFacts,
  evidence: readonly ReportEvidence[],
  { originOf }: Numbers,
): ReportClaim['origins'] {
  const used = unique(evidence.flatMap((item) => (item.origin === null ? [] : [item.origin]))).sort((a, b) => a - b);
  const words = new Map(originWords.map((one) => [originOf(one.originKey), one.words]));
  return used.map((n) => ({ n, words: withShortQuotes(words.get(n) ?? '') }));
}

function reportQuery({ text, by, at, answer }: QueryFacts, facts: ReportFacts): ReportQuery {
  return {
    text,
    by: nameOf(facts, by),
    at: iso(at),
    answer: answer && {
      text: answer.text,
      by: nameOf(facts, answer.by),
      at: iso(answer.at),
      told: answer.told && { name: answer.told.name, channel: answer.told.channel, on: answer.told.on },
    },
  };
}

function reportVerdict(
  { verdict }: ClaimFacts,
  evidence: readonly ReportEvidence[],
  { facts, numbers }: { readonly facts: ReportFacts; readonly numbers: Numbers },
): ReportVerdict | null {
  if (verdict === null) return null;
  const { code, reason, so, rationale, calculation, override, decision, policyVersion } = verdict;
  return {
    code,
    reason,
    so,
    rationale,
    calculation,
    override,
    decision: decision && { by: nameOf(facts, decision.by), reason: decision.reason },
    asReportedBy: code === 'corroborated' && override === null ? soleReporter(evidence, numbers) : null,
    checkedBy: verdict.checkers.map((checker) => nameOf(facts, checker)),
    at: iso(verdict.at),
    policyVersion,
  };
}

/** A trusted agency's own report may carry a claim alone; whatever else carries one has a record or more origins. */
function soleReporter(evidence: readonly ReportEvidence[], { captures }: Numbers): string | null {
  const supporting = evidence.filter((item) => item.stance === 'supports');
  const origins = new Set(supporting.map((item) => item.origin));
  const [item] = supporting;
  if (item === undefined || origins.size > 1 || supporting.some(({ standing }) => standing === 'primary')) return null;
  return captures[item.capture - 1]?.source ?? null;
}

function reportOrigins(facts: ReportFacts, claims: readonly ReportClaim[], numbers: Numbers): readonly ReportOrigin[] {
  const rows = new Map(facts.origins.map((origin) => [origin.key, origin]));
  const usesOf = Map.groupBy(
    claims.flatMap((claim) =>
      claim.evidence.map((item) => ({ origin: item.origin, capture: item.capture, claim: claim.n })),
    ),
    (use) => use.origin,
  );
  return numbers.origins.map((id, index) => {
    const n = index + 1;
    const row = known(rows.get(id), `origin ${id}`);
    const uses = usesOf.get(n) ?? [];
    const byCapture = Map.groupBy(uses, (use) => use.capture);
    const captures = unique(uses.map((use) => use.capture)).sort((a, b) => a - b);
    return {
      n,
      name: row.name,
      confirmed: row.confirmed,
      links: captures.map((capture) => ({
        capture,
        folds: row.folds
          .filter((fold) => fold.captureId === numbers.captures[capture - 1]?.id)
          .map(({ reason, words }) => ({ reason, words: withShortQuotes(words) }))
          .sort((a, b) => byCodeUnits(a.reason, b.reason) || byCodeUnits(a.words, b.words)),
        claims: unique((byCapture.get(capture) ?? []).map((use) => use.claim)),
      })),
    };
  });
}

function reportCapture(capture: CaptureFacts, n: number): ReportCapture {
  const { id, source, kind, title, url, publishedOn, textSha256, originalSha256, demonstration } = capture;
  const capturedAt = iso(capture.capturedAt);
  return { n, id, source, kind, title, url, publishedOn, capturedAt, textSha256, originalSha256, demonstration };
}

/** Listed by name, so that a column added to the stored article does not slip into the export. */
function pick({
  id,
  title,
  slug,
  outlet,
  byline,
  url,
  publishedOn,
  language,
  demonstration,
}: ReportFacts['article']): Report['article'] {
  return { id, title, slug, outlet, byline, url, publishedOn, language, demonstration };
}

function uncoveredSentences({ version }: ReportFacts): Report['copy']['uncovered'] {
  const reasons = new Map(version.uncovered.map((one) => [one.sentence, one.reason]));
  return version.sentences.flatMap(({ id, start, end }) => {
    const reason = reasons.get(id);
    return reason === undefined ? [] : [{ start, end, reason }];
  });
}

function tally(claims: readonly ReportClaim[]): Report['tally'] {
  const times = (code: Code) => claims.filter((claim) => claim.verdict?.code === code).length;
  const [corroborated, attributed, disputed, unverified, not_checkable] = CODES.map(times);
  return {
    corroborated: corroborated ?? 0,
    attributed: attributed ?? 0,
    disputed: disputed ?? 0,
    unverified: unverified ?? 0,
    not_checkable: not_checkable ?? 0,
    open: claims.filter((claim) => claim.verdict === null).length,
  };
}

function nameOf(facts: ReportFacts, id: UserId): string {
  return facts.people[id] ?? 'somebody no longer listed';
}

/** A reference that leads nowhere is a bug of whoever read the facts, not something to report around. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The report’s facts name a ${what} that they do not contain.`);
  return value;
}

const iso = (time: number): string => new Date(time).toISOString();
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
/** Not by locale: the order must be the same on every machine. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
