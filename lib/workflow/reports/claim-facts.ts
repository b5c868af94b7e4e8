import type {
  ClaimFacts,
  EvidenceRowFacts,
  FlagFacts,
  QueryFacts,
  VerdictInForce,
} from '#lib/core/reports/report-facts.ts';
import type { ComputedOrigin } from '#lib/core/sources/computed-origin.ts';
import { toldBy } from '#lib/workflow/desk/present-checking.ts';
import type { ReportRows } from './read-rows.ts';

/** The live claims of an article as a report speaks of them, in the order of the copy. */
export function claimFacts(rows: ReportRows): readonly ClaimFacts[] {
  const linksOf = Map.groupBy(rows.links, (row) => row.link.claimId);
  const verdictOf = new Map(rows.verdicts.map((row) => [row.verdict.claimId, row]));
  const saidOf = new Map(rows.findings.map((finding) => [finding.attributionId, finding.said]));
  const evidenceOf = Map.groupBy(rows.evidence, ({ item }) => item.claimId);
  const searchesOf = Map.groupBy(rows.searches, (search) => search.claimId);
  const dispositionOf = new Map(rows.dispositions.map((row) => [row.claimId, row]));
  const queriesOf = Map.groupBy(rows.queries, (query) => query.claimId);
  const checksOf = Map.groupBy(rows.checkers, (check) => check.claimId);
  const flagsOf = Map.groupBy(rows.flags, (flag) => flag.evidenceId);
  return rows.claims
    .filter((claim) => claim.withdrawnAt === null)
    .map(({ id, sentence, text, spans, kind, presupposed, state, attentionReason }) => ({
      id,
      sentence,
      text,
      spans,
      kind,
      presupposed,
      state,
      attention: attentionReason,
      chain: (linksOf.get(id) ?? []).map(({ link, registeredName }) => ({
        name: registeredName ?? link.sourceName ?? link.sourceText,
        sourceId: link.sourceId,
        anonymous: link.anonymous,
        named: namedAt(link),
        cue: link.cueText,
        directness: link.directness,
        act: link.act,
        said: saidOf.get(link.id) ?? 'unchecked',
      })),
      verdict: verdictInForce(verdictOf.get(id), checksOf.get(id) ?? []),
      evidence: (evidenceOf.get(id) ?? []).map(({ item }) =>
        evidenceFacts(item, rows.origins.get(id)?.origins ?? [], flagsOf.get(item.id) ?? []),
      ),
      searches: (searchesOf.get(id) ?? []).map(({ place, terms, at }) => ({ place, terms, at })),
      disposition: dispositionOf.get(id) ?? null,
      queries: (queriesOf.get(id) ?? []).map(queryFacts),
      circles: (rows.origins.get(id)?.circles ?? []).map(({ names, words }) => ({ names, words })),
      originWords: (rows.origins.get(id)?.origins ?? []).flatMap(originWords),
    }));
}

const namedAt = ({ sourceStart: start, sourceEnd: end }: ReportRows['links'][number]['link']) =>
  start === null || end === null ? null : { start, end };

/** The checkers are those of the round in which the verdict was given, the first check first. */
function verdictInForce(
  row: ReportRows['verdicts'][number] | undefined,
  checks: ReportRows['checkers'],
): VerdictInForce | null {
  if (!row) return null;
  const { verdict, rationale, calculation, decision } = row;
  const round = checks.find((check) => check.checkId === verdict.checkId)?.round;
  const ofRound = checks.filter((check) => check.round === round && check.status === 'closed');
  return {
    code: verdict.code,
    reason: verdict.reasonCode,
    so: verdict.so,
    rationale,
    calculation: calculation ?? '',
    override: verdict.overrideReason,
    policyVersion: verdict.policyVersion,
    checkers: ofRound.map((check) => check.checkerId),
    at: verdict.setAt,
    decision: decision && { by: decision.editorId, reason: decision.reason },
  };
}

function queryFacts(query: ReportRows['queries'][number]): QueryFacts {
  const { text, authorId, createdAt, answer, answeredBy, answeredAt } = query;
  return {
    text,
    by: authorId,
    at: createdAt,
    answer:
      answer === null || answeredBy === null || answeredAt === null
        ? null
        : { text: answer, by: answeredBy, at: answeredAt, told: toldBy(query) },
  };
}

/** Why several captures are one origin for a claim. */
function originWords({ key: originKey, folds }: ComputedOrigin) {
  const words = [...new Set(folds.map((fold) => fold.words))].join(' ');
  return words === '' ? [] : [{ originKey, words }];
}

function evidenceFacts(
  item: ReportRows['evidence'][number]['item'],
  origins: readonly ComputedOrigin[],
  flags: ReportRows['flags'],
): EvidenceRowFacts {
  const origin = origins.find((one) => one.items.some(({ id }) => id === item.id));
  const { exact, prefix, suffix, start, end } = item;
  return {
    id: item.id,
    captureId: item.captureId,
    originKey: origin?.key ?? null,
    stance: item.stance,
    standing: item.standing,
    quote:
      exact === null || start === null || end === null
        ? null
        : { exact, prefix: prefix ?? '', suffix: suffix ?? '', start, end },
    settles: item.settlesReason ?? '',
    anonymous: origin?.anonymous ?? null,
    ownConduct: item.ownConduct,
    wordsDiffer: item.wordsDiffer,
    by: item.createdBy,
    flags: flags.map(flagFacts),
    silent: item.stance === 'silent' ? { terms: item.terms ?? '', complete: item.complete } : null,
    contradiction:
      item.stance === 'contradicts'
        ? { state: item.contradiction ?? 'open', note: item.contradictionNote ?? '', credible: item.credible }
        : null,
  };
}

const flagFacts = ({ kind, words, claimWords, passageWords, ...flag }: ReportRows['flags'][number]): FlagFacts => ({
  kind,
  words,
  copy: claimWords,
  passage: passageWords,
  answer:
    flag.answer === null || flag.answeredBy === null || flag.answeredAt === null
      ? null
      : { reason: flag.answer, by: flag.answeredBy, at: flag.answeredAt },
});
