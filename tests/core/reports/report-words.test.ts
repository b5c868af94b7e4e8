import { describe, expect, it } from 'vitest';
import { buildReport } from '#lib/core/reports/build-report.ts';
import type { Report, ReportClaim, ReportEvidence } from '#lib/core/reports/report-model.ts';
import {
  bylines,
  evidenceLine,
  flagLines,
  headline,
  meaningLines,
  uncoveredReason,
  whyLines,
} from '#lib/core/reports/report-words.ts';
import { velden } from './velden.ts';

const report = buildReport(velden);
const { claims } = report;
/** The claims of the fixture by what they are: title, reopen, cost, record, risk, shameful, beams. */
const [title, reopen, cost, record, risk, shameful, beams] = claims as [
  ReportClaim,
  ReportClaim,
  ReportClaim,
  ReportClaim,
  ReportClaim,
  ReportClaim,
  ReportClaim,
];
const bare = (claim: ReportClaim, changes: Partial<ReportClaim> = {}): ReportClaim => ({
  ...claim,
  queries: [],
  circles: [],
  disposition: null,
  evidence: claim.evidence.map((item) => ({ ...item, flags: [] })),
  ...changes,
});

/** A report of just these claims, with its tally and lists as they would be. */
const of = (chosen: readonly ReportClaim[], changes: Partial<Report> = {}): Report => {
  const times = (code: string) => chosen.filter((claim) => claim.verdict?.code === code).length;
  return {
    ...report,
    claims: chosen,
    tally: {
      corroborated: times('corroborated'),
      attributed: times('attributed'),
      disputed: times('disputed'),
      unverified: times('unverified'),
      not_checkable: times('not_checkable'),
      open: chosen.filter((claim) => claim.verdict === null).length,
    },
    overrides: chosen.filter((claim) => (claim.verdict?.override ?? null) !== null).map(({ n }) => n),
    promised: chosen.filter((claim) => claim.disposition?.status === 'promised').map(({ n }) => n),
    ...changes,
  };
};

describe('the standfirst', () => {
  it.each<[string, Report, string]>([
    ['no claim', of([]), 'The copy has no claims.'],
    ['one claim, unverified', of([bare(record)]), 'The one claim has a verdict.'],
    ['one claim, open', of([bare(beams)]), 'The one claim has no verdict yet.'],
    ['two claims, both open', of([bare(beams), bare(beams)]), 'None of 2 claims has a verdict yet.'],
    ['three with a verdict', of([bare(record), bare(record), bare(shameful)]), 'All 3 claims have a verdict.'],
    ['one of two', of([bare(record), bare(beams)]), '1 of 2 claims has a verdict.'],
    ['all of two, neither with a source', of([bare(record), bare(shameful)]), 'Both claims have a verdict.'],
    [
      'one that rests on one origin',
      of([bare(title), bare(record)]),
      'Both claims have a verdict. 1 corroborated or attributed rests on a single origin.',
    ],
    [
      'two that do',
      of([bare(title), bare(reopen)]),
      'Both claims have a verdict. 2 corroborated or attributed rest on a single origin.',
    ],
    ['a disputed claim, which rests on nothing', of([bare(cost)]), 'The one claim has a verdict. 1 is disputed.'],
    [
      'a disputed claim outside the policy',
      of([bare({ ...cost, verdict: cost.verdict && { ...cost.verdict, override: 'So decided.' } })]),
      'The one claim has a verdict. 1 is disputed. 1 verdict set outside the policy.',
    ],
    [
      'an open contradiction',
      of([
        bare(cost, {
          evidence: cost.evidence.map((item) => ({
            ...item,
            contradiction: { state: 'open', note: '', credible: null },
          })),
        }),
      ]),
      'The one claim has a verdict. 1 is disputed. 1 has an open contradiction.',
    ],
    [
      'a promise',
      of([{ ...cost, queries: [] }]),
      'The one claim has a verdict. 1 is disputed. 1 change promised, not yet in the copy.',
    ],
    ['what may stand', of([record]), 'The one claim has a verdict.'],
    [
      'differences, one of them answered',
      of([{ ...reopen, circles: [] }]),
      'The one claim has a verdict. 1 corroborated or attributed rests on a single origin. 1 difference left standing.',
    ],
    [
      'a question that waits',
      of([bare(cost, { queries: cost.queries })]),
      'The one claim has a verdict. 1 is disputed. 1 question to the writer is open.',
    ],
    [
      'something that changed under a verdict',
      of([bare(record, { attention: 'a source was added' })]),
      'The one claim has a verdict. 1 is to be looked at again.',
    ],
    [
      'a title beside the copy',
      of([bare(record)], { copy: { ...report.copy, titleInCopy: false } }),
      'The one claim has a verdict. The title is not part of the copy, so it was not checked.',
    ],
  ])('is true of %s', (_, facts, words) => {
    expect(headline(facts)).toBe(words);
  });
});

describe('why a verdict is what it is', () => {
  const lines = (claim: ReportClaim, origins = report.origins) => whyLines(claim, { origins });
  const confirmed = report.origins.map((origin) => ({ ...origin, confirmed: true }));
  const again = (items: readonly ReportEvidence[]) => [...items, ...items.map((item) => ({ ...item, capture: 1 }))];
  const so = (claim: ReportClaim, origins = report.origins) =>
    lines(claim, origins).find((line) => line.startsWith('Is it so?'));

  it.each<[string, string | undefined, string]>([
    ['one passage, one origin', so(title, confirmed), 'Is it so? Supported. 1 passage, 1 origin.'],
    ['an origin that nobody confirmed', so(title), 'Is it so? Supported. 1 passage, 1 origin, not confirmed.'],
    ['two passages, one origin', so(reopen), 'Is it so? Open. 2 passages, 1 origin.'],
    ['no evidence', so(record), 'Is it so? Open. No evidence.'],
    ['silence alone', so(risk), 'Is it so? Supported. 1 text searched that does not mention it.'],
    [
      'one passage used twice',
      so({ ...title, evidence: [...title.evidence, ...title.evidence] }, confirmed),
      'Is it so? Supported. 1 passage, 1 origin.',
    ],
    [
      'passages of two captures without an origin',
      so({ ...title, origins: [], evidence: again(title.evidence) }),
      'Is it so? Supported. 2 passages, origin not given.',
    ],
  ])('counts %s', (_, line, words) => {
    expect(line).toBe(words);
  });

  it('says who is credited, and what was found only once somebody looked', () => {
    expect(lines(beams)).toEqual(['Credited to officials.']);
    expect(lines(bare(reopen))[0]).toBe('Was it said? The water board: reported.');
    expect(lines(bare(record))[0]).toBe('Stated by us; the copy names no source.');
    expect(lines(bare(record, { presupposed: true }))[0]).toBe('Presupposed, stated in our own voice.');
    const act = bare(reopen, { said: reopen.said.map((link) => ({ ...link, act: true })) });
    expect(lines(act)[0]).toBe('Was it said? The water board (saying it is the claim): reported.');
    const two = [
      ...reopen.said,
      { ...reopen.said[0], source: 'Ida Quell', finding: 'first_hand' },
    ] as ReportClaim['said'];
    expect(lines(bare(reopen, { said: two }))[0]).toBe(
      'Was it said? The water board: reported; Ida Quell: first-hand.',
    );
  });

  it('calls a promise a promise, and a missing disposition missing', () => {
    expect(lines(cost).at(-1)).toBe('Promised, not yet in the copy: a correction (Eve Editor).');
    expect(lines(record).at(-1)).toBe('Stet (Eve Editor). The writer has the ledger and sends it.');
    expect(lines(bare(cost)).at(-1)).toBe('No disposition yet.');
    expect(lines(bare(shameful)).at(-1)).toBe('No disposition yet.');
    expect(lines(bare(title))).not.toContain('No disposition yet.');
  });

  it('says whose answer a question has, through whom, and which waits', () => {
    expect(lines(cost)).toContain(
      'Question to the writer from Ana Reviewer: “Where is 4.2 million from?” Answered by Jo Marsh, telephone, 2026-03-10 (written down by Ana Reviewer): “From my notes of the meeting.”',
    );
    expect(lines(cost)).toContain(
      'Question to the writer from Ben Reviewer: “Can you send the notes?” Waiting for the writer.',
    );
  });

  it('names a circle and why an origin is one', () => {
    expect(lines(reopen)).toEqual(
      expect.arrayContaining([
        'the water board’s release: both passages credit the release of the water board.',
        'Circular: Velden Courier cites Lowland Wire, which cites Velden Courier.',
      ]),
    );
  });

  it('says what changed under it', () => {
    expect(lines(bare(record, { attention: 'a capture arrived.' }))[0]).toBe(
      'To be looked at again: a capture arrived.',
    );
  });

  it('says which outlet’s report alone carries it, where one does', () => {
    const [first, ...others] = velden.claims;
    const evidence = first?.evidence.map((item) => ({ ...item, standing: 'first_hand', captureId: 'capture-2' }));
    const wire = buildReport({ ...velden, claims: [{ ...first, evidence }, ...others] as typeof velden.claims });
    expect(whyLines(wire.claims[0] as ReportClaim, wire)[0]).toBe('As reported by Lowland Wire.');
    expect(title.verdict?.asReportedBy).toBeNull();
  });
});

describe('an item of evidence', () => {
  const line = (item: ReportEvidence | undefined, changes: Partial<ReportEvidence> = {}) =>
    item === undefined ? '' : evidenceLine({ ...item, ...changes }, report);

  it.each<[string, string, string]>([
    [
      'that two pinned',
      line(title.evidence[0], { settles: '' }),
      'Order of the water board, primary, supports it; rests on the order of 6 March, not confirmed. Pinned by both: Ana Reviewer and Ben Reviewer.',
    ],
    [
      'of background, without an origin',
      line(reopen.evidence[0], { stance: 'context', origin: null }),
      'Velden Courier, secondary, gives background; origin not given.',
    ],
    [
      'that was read in vain',
      line(risk.evidence[0]),
      'Velden Courier does not mention it: read to the end, searched for “risk, danger”.',
    ],
    [
      'that was read in part',
      line(risk.evidence[0], { silent: { terms: 'risk', complete: false } }),
      'Velden Courier does not mention it: not read to the end, searched for “risk”.',
    ],
    [
      'that contradicts and waits',
      line(cost.evidence[0], { contradiction: { state: 'open', note: '', credible: null } }),
      'Order of the water board, primary, contradicts it, not answered yet; rests on the order of 6 March, not confirmed.',
    ],
    [
      'that contradicted and was answered',
      line(cost.evidence[0], { contradiction: { state: 'answered', note: 'An older count.', credible: false } }),
      'Order of the water board, primary, contradicts it, answered, found not credible (“An older count.”); rests on the order of 6 March, not confirmed.',
    ],
  ])('%s reads so', (_, words, expected) => {
    expect(words).toBe(expected);
  });

  it('lists what differs with what was said to it', () => {
    expect(reopen.evidence[0] && flagLines(reopen.evidence[0])).toEqual([
      'The copy has “May”, the passage “in spring”. Kept by Ana Reviewer: The release itself has May.',
      'One is more certain than the other: copy “will”, passage “could”. Left standing.',
    ]);
  });
});

describe('what stands around it', () => {
  it('says who checked and who signed, and that nobody did', () => {
    expect(bylines(of([], { checkedBy: [], signOff: null }))).toEqual([
      'No verdict yet',
      'Not signed off',
      'Version 2 of the copy',
      'Policy version 3, from the Magazine preset',
    ]);
    expect(bylines(report)).toContain('Small desk: the editor who signed had a part in the verdicts');
  });

  it('says that no verdict is outside the policy only where none is', () => {
    expect(meaningLines(report)).toHaveLength(1);
    expect(meaningLines(of([title]))).toContain('No verdict was set outside the policy.');
    expect(meaningLines(of([beams]))).toHaveLength(1);
  });

  it('gives no reader the id of the engine’s run', () => {
    expect(uncoveredReason('continues c12')).toBe('continues the claim before it');
    expect(uncoveredReason('')).toBe('neither a claim nor a reason');
    expect(uncoveredReason('no assertion')).toBe('no assertion');
  });
});
