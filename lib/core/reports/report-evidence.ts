import type { EvidenceRowFacts, FlagFacts } from '#lib/core/reports/report-facts.ts';
import type { ReportEvidence, ReportFlag } from '#lib/core/reports/report-model.ts';
import { shortened } from '#lib/core/reports/shortened.ts';
import type { CaptureId, UserId } from '#lib/core/ids.ts';

/** How the report refers to what the facts have ids for. */
export type References = {
  readonly captureOf: (id: CaptureId) => number;
  readonly sha256Of: (id: CaptureId) => string;
  readonly originOf: (key: string) => number;
  readonly nameOf: (id: UserId) => string;
};

/**
 * The evidence of a claim, in the order in which it was first pinned. The same words pinned by two checkers on the same
 * terms are one item; on other terms, each stands beside the other.
 */
export function reportEvidence(
  evidence: readonly EvidenceRowFacts[],
  references: References,
): readonly ReportEvidence[] {
  // Identifiers sort by the time of their making.
  const items = [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...Map.groupBy(items, wordsKey).values()].flatMap((sameWords) =>
    [...Map.groupBy(sameWords, termsKey).values()].map((pinned) => joined(pinned, references)),
  );
}

const wordsKey = ({ captureId, quote, silent }: EvidenceRowFacts): string =>
  JSON.stringify([captureId, quote?.start, quote?.end, silent?.terms]);

const termsKey = (item: EvidenceRowFacts): string => {
  const { stance, standing, originKey, anonymous, ownConduct, wordsDiffer, silent, contradiction } = item;
  return JSON.stringify([stance, standing, originKey, anonymous, ownConduct, wordsDiffer, silent, contradiction]);
};

function joined(pinned: readonly EvidenceRowFacts[], references: References): ReportEvidence {
  const [item] = pinned;
  if (item === undefined) throw new Error('A group of evidence has at least one item.');
  const { captureOf, sha256Of, originOf, nameOf } = references;
  const { quote, stance, standing, anonymous, ownConduct, wordsDiffer, silent, contradiction } = item;
  return {
    capture: captureOf(item.captureId),
    origin: item.originKey === null ? null : originOf(item.originKey),
    stance,
    standing,
    quote: quote === null ? null : shortened(quote.exact),
    locator: quote && { start: quote.start, end: quote.end, captureSha256: sha256Of(item.captureId) },
    pinnedBy: unique(pinned.map(({ by }) => nameOf(by))),
    settles: unique(pinned.flatMap(({ settles }) => (settles === '' ? [] : [settles]))).join(' · '),
    anonymous,
    ownConduct,
    wordsDiffer,
    silent: silent && { terms: silent.terms, complete: silent.complete },
    contradiction: contradiction && {
      state: contradiction.state,
      note: contradiction.note,
      credible: contradiction.credible,
    },
    flags: flags(pinned, nameOf),
  };
}

/** What was asked of both is listed once, with an answer if there is one. */
function flags(pinned: readonly EvidenceRowFacts[], nameOf: References['nameOf']): readonly ReportFlag[] {
  const asked = Map.groupBy(
    pinned.flatMap((item) => item.flags),
    ({ kind, copy, passage }) => JSON.stringify([kind, copy, passage]),
  );
  return [...asked.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [reportFlag([first, ...others].find(({ answer }) => answer !== null) ?? first, nameOf)],
  );
}

function reportFlag({ kind, words, copy, passage, answer }: FlagFacts, nameOf: References['nameOf']): ReportFlag {
  return {
    kind,
    words,
    copy,
    passage,
    answer: answer && { reason: answer.reason, by: nameOf(answer.by), at: new Date(answer.at).toISOString() },
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
