import { CODES, type Code } from '#lib/core/verdicts/codes.ts';
import { reconcileFooter } from '#lib/core/reports/reconcile-footer.ts';
import type { CaptureFacts, ClaimFacts, EvidenceRowFacts, ReportFacts } from '#lib/core/reports/report-facts.ts';
import type {
  Report,
  ReportCapture,
  ReportClaim,
  ReportEvidence,
  ReportOrigin,
  ReportVerdict,
} from '#lib/core/reports/report-model.ts';
import { reportSheet } from '#lib/core/reports/report-sheet.ts';
import { shortened } from '#lib/core/reports/shortened.ts';
import type { CaptureId, OriginId, UserId } from '#lib/core/ids.ts';

/** Builds the report of an article as it stands. The same facts, in whatever order they were read, give the same report. */
export function buildReport(facts: ReportFacts): Report {
  const numbers = numbersOf(facts);
  const claims = facts.claims.map((claim, index) => reportClaim(claim, index + 1, facts, numbers));
  const captures = numbers.captures.map((capture, index) => reportCapture(capture, index + 1));
  return {
    format: 'second-source/report',
    formatVersion: 2,
    article: pick(facts.article),
    copy: {
      version: facts.version.number,
      text: facts.version.text,
      sha256: facts.version.sha256,
      engine: facts.version.engine,
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
    },
  };
}

/** Only what a verdict rests on is numbered, captures by time, origins by first use. */
type Numbers = {
  readonly captures: readonly CaptureFacts[];
  readonly captureOf: (id: CaptureId) => number;
  readonly sha256Of: (id: CaptureId) => string;
  readonly origins: readonly OriginId[];
  readonly originOf: (id: OriginId) => number;
};

function numbersOf(facts: ReportFacts): Numbers {
  const evidence = facts.claims.flatMap((claim) => inOrder(claim.evidence));
  const used = new Set(evidence.map((item) => item.captureId));
  const captures = facts.captures
    .filter((capture) => used.has(capture.id))
    .sort((a, b) => a.capturedAt - b.capturedAt || byCodeUnits(a.id, b.id));
  const origins = unique(evidence.flatMap((item) => (item.originId === null ? [] : [item.originId])));
  const captureNumbers = new Map(captures.map((capture, index) => [capture.id, index + 1]));
  const hashes = new Map(captures.map((capture) => [capture.id, capture.textSha256]));
  const originNumbers = new Map(origins.map((origin, index) => [origin, index + 1]));
  return {
    captures,
    origins,
    captureOf: (id) => known(captureNumbers.get(id), `capture ${id}`),
    sha256Of: (id) => known(hashes.get(id), `capture ${id}`),
    originOf: (id) => known(originNumbers.get(id), `origin ${id}`),
  };
}

function reportClaim(claim: ClaimFacts, n: number, facts: ReportFacts, numbers: Numbers): ReportClaim {
  const evidence = inOrder(claim.evidence).map((item) => reportEvidence(item, numbers));
  return {
    n,
    id: claim.id,
    text: claim.text,
    spans: claim.spans.map(({ start, end }) => ({ start, end })),
    kind: claim.kind,
    presupposed: claim.presupposed,
    state: claim.state,
    said: claim.chain.map((link) => ({
      source: link.name,
      anonymous: link.anonymous,
      cue: link.cue,
      act: link.act,
      finding: link.said,
    })),
    verdict: reportVerdict(claim, facts),
    evidence,
    origins: unique(evidence.flatMap((item) => (item.origin === null ? [] : [item.origin]))).sort((a, b) => a - b),
    searches: [...claim.searches]
      .sort((a, b) => a.at - b.at || byCodeUnits(a.place, b.place) || byCodeUnits(a.terms, b.terms))
      .map(({ place, terms, at }) => ({ place, terms, at: iso(at) })),
    disposition: claim.disposition && {
      kind: claim.disposition.kind,
      reason: claim.disposition.reason,
      by: nameOf(facts, claim.disposition.by),
    },
  };
}

function reportVerdict({ verdict }: ClaimFacts, facts: ReportFacts): ReportVerdict | null {
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
    checkedBy: verdict.checkers.map((checker) => nameOf(facts, checker)),
    at: iso(verdict.at),
    policyVersion,
  };
}

function reportEvidence(item: EvidenceRowFacts, numbers: Numbers): ReportEvidence {
  const { quote, stance, standing, settles, anonymous, ownConduct, wordsDiffer, silent, contradiction } = item;
  return {
    capture: numbers.captureOf(item.captureId),
    origin: item.originId === null ? null : numbers.originOf(item.originId),
    stance,
    standing,
    quote: quote === null ? null : shortened(quote.exact),
    locator: quote && { start: quote.start, end: quote.end, captureSha256: numbers.sha256Of(item.captureId) },
    settles,
    anonymous,
    ownConduct,
    wordsDiffer,
    silent: silent && { terms: silent.terms, complete: silent.complete },
    contradiction: contradiction && {
      state: contradiction.state,
      note: contradiction.note,
      credible: contradiction.credible,
    },
  };
}

function reportOrigins(facts: ReportFacts, claims: readonly ReportClaim[], numbers: Numbers): readonly ReportOrigin[] {
  return numbers.origins.map((id, index) => {
    const n = index + 1;
    const row = known(
      facts.origins.find((origin) => origin.id === id),
      `origin ${id}`,
    );
    const uses = claims.flatMap((claim) =>
      claim.evidence.filter((item) => item.origin === n).map((item) => ({ capture: item.capture, claim: claim.n })),
    );
    const captures = unique(uses.map((use) => use.capture)).sort((a, b) => a - b);
    return {
      n,
      name: row.name,
      confirmed: row.confirmed,
      links: captures.map((capture) => ({
        capture,
        folds: row.folds
          .filter((fold) => fold.captureId === numbers.captures[capture - 1]?.id)
          .map(({ reason, words }) => ({ reason, words }))
          .sort((a, b) => byCodeUnits(a.reason, b.reason) || byCodeUnits(a.words, b.words)),
        claims: unique(uses.filter((use) => use.capture === capture).map((use) => use.claim)),
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
  return version.sentences.flatMap(({ id, start, end }) => {
    const found = version.uncovered.find((one) => one.sentence === id);
    return found === undefined ? [] : [{ start, end, reason: found.reason }];
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

/** Identifiers sort by the time of their making. */
function inOrder(evidence: readonly EvidenceRowFacts[]): readonly EvidenceRowFacts[] {
  return [...evidence].sort((a, b) => byCodeUnits(a.id, b.id));
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
