import { FLAG_WORDS } from '#lib/core/evidence/flag-words.ts';
import type { Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureKind } from '#lib/core/sources/source.ts';
import { CODE_WORDS, DISPOSITION_WORDS, SAID_WORDS, SO_WORDS } from '#lib/core/verdicts/code-words.ts';
import { needsDisposition } from '#lib/core/verdicts/disposition-rule.ts';
import { count } from '#lib/core/verdicts/permitted.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import type { Report, ReportClaim, ReportEvidence, ReportFlag, ReportQuery } from '#lib/core/reports/report-model.ts';

// The sentences of a report, the same in every format. Plain text: each renderer escapes them for itself.

export function verdictWord(claim: ReportClaim): string {
  return claim.verdict === null ? NO_VERDICT : CODE_WORDS[claim.verdict.code];
}

/** A check may be under way, so "not checked" would say too much. */
export const NO_VERDICT = 'No verdict yet';

/** "Agerpres, then Putin: reported." or, where the findings differ, "Agerpres: first-hand; Putin: reported." */
function saidLine({ said, presupposed, verdict }: ReportClaim): string {
  if (presupposed) return 'Presupposed, stated in our own voice.';
  if (said.length === 0) return 'Stated by us; the copy names no source.';
  const links = said.map((link) => ({
    name: `${link.source ?? link.anonymous ?? `“${link.cue}” (nobody named)`}${link.act ? ' (saying it is the claim)' : ''}`,
    finding: SAID_WORDS[link.finding],
  }));
  const names = links.map((link) => link.name).join(', then ');
  if (verdict === null) return `Credited to ${names}.`;
  const findings = new Set(links.map((link) => link.finding));
  const words =
    findings.size === 1
      ? `${names}: ${[...findings].join('')}`
      : links.map((link) => `${link.name}: ${link.finding}`).join('; ');
  return `Was it said? ${capital(words)}.`;
}

/** "3 passages, 1 origin." What was read in vain is no passage, and an origin that nobody confirmed does not count. */
function passagesLine(claim: ReportClaim, { origins }: Pick<Report, 'origins'>): string {
  const quoted = claim.evidence.flatMap(({ capture, locator }) =>
    locator === null ? [] : [`${capture} ${locator.start} ${locator.end}`],
  );
  const silent = claim.evidence.filter((item) => item.silent !== null).length;
  const passages = new Set(quoted).size;
  const open = claim.origins.filter(({ n }) => origins[n - 1]?.confirmed === false).length;
  return [
    ...(passages === 0 ? [] : [`${count(passages, 'passage')}, ${originsCount(claim.origins.length, open)}.`]),
    ...(silent === 0 ? [] : [`${count(silent, 'text')} searched that ${silent === 1 ? 'does' : 'do'} not mention it.`]),
    ...(passages + silent === 0 ? ['No evidence.'] : []),
  ].join(' ');
}

function originsCount(all: number, open: number): string {
  if (all === 0) return 'origin not given';
  const which = all === open ? 'not confirmed' : `${open} of them not confirmed`;
  return `${count(all, 'origin')}${open === 0 ? '' : `, ${which}`}`;
}

/** Why the verdict is what it is, one line each, most telling first. */
export function whyLines(claim: ReportClaim, report: Pick<Report, 'origins'>): readonly string[] {
  const { verdict, searches } = claim;
  return [
    ...(claim.attention === null ? [] : [`To be looked at again: ${claim.attention}.`.replace(/\.\.$/u, '.')]),
    ...(verdict?.asReportedBy ? [`As reported by ${verdict.asReportedBy}.`] : []),
    ...(verdict?.reason ? [`${REASON_WORDS[verdict.reason]}.`] : []),
    ...(verdict?.rationale ? [verdict.rationale] : []),
    ...(verdict?.calculation ? [`Calculation: ${verdict.calculation}`] : []),
    saidLine(claim),
    ...(verdict ? [`Is it so? ${capital(SO_WORDS[verdict.so])}. ${passagesLine(claim, report)}`] : []),
    ...claim.origins.flatMap(({ n, words }) =>
      words === '' ? [] : [`${report.origins[n - 1]?.name ?? ''}: ${words}`],
    ),
    ...claim.circles.map(({ words }) => `Circular: ${words}`),
    ...searches.map(({ place, terms, at }) => `Searched ${place} for “${terms}”, ${day(at)}.`),
    ...claim.queries.map(queryLine),
    ...(verdict?.decision
      ? [`Two checks differed; decided by ${verdict.decision.by}: ${verdict.decision.reason}`]
      : []),
    ...(verdict?.override ? [`Outside the policy, set by an editor: ${verdict.override}`] : []),
    ...dispositionLines(claim),
  ];
}

/** "HotNews, secondary, shows who said it; rests on the Kremlin’s readout." */
export function evidenceLine(item: ReportEvidence, report: Report): string {
  const source = report.captures[item.capture - 1]?.source ?? 'A capture';
  if (item.silent !== null) return `${source} ${STANCE_WORDS.silent}: ${silentWords(item.silent)}.${pinned(item)}`;
  const details = [
    STANDING_WORDS[item.standing],
    STANCE_WORDS[item.stance],
    ...(item.anonymous === null ? [] : [`from ${item.anonymous}, unnamed`]),
    ...(item.ownConduct ? ['of its own conduct'] : []),
    ...(item.wordsDiffer ? ['in other words than the copy’s'] : []),
    ...(item.contradiction ? [contradictionWords(item.contradiction)] : []),
  ];
  const settles = item.settles === '' ? '' : ` Settles it: ${item.settles}`;
  return `${source}, ${details.join(', ')}; ${originWords(item, source, report)}.${settles}${pinned(item)}`;
}

function originWords({ origin }: ReportEvidence, source: string, { origins }: Report): string {
  const found = origin === null ? undefined : origins[origin - 1];
  if (found === undefined) return 'origin not given';
  const rests = found.name === source ? 'its own origin' : `rests on ${found.name}`;
  return found.confirmed ? rests : `${rests}, not confirmed`;
}

const pinned = ({ pinnedBy }: ReportEvidence): string =>
  pinnedBy.length < 2 ? '' : ` Pinned by ${pinnedBy.length === 2 ? 'both' : 'all'}: ${listed(pinnedBy)}.`;

/** What stands between passage and claim, each with what was said to it. */
export function flagLines({ flags }: ReportEvidence): readonly string[] {
  return flags.map((flag) => `${flagQuestion(flag)} ${flagAnswer(flag)}`);
}

function flagQuestion({ kind, words, copy, passage }: ReportFlag): string {
  const sides = [
    ...(copy === null ? [] : [`copy “${copy}”`]),
    ...(passage === null ? [] : [`passage “${passage}”`]),
  ].join(', ');
  if (words === '') return `${FLAG_WORDS[kind]}${sides === '' ? '' : `: ${sides}`}.`;
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}

const flagAnswer = ({ answer }: ReportFlag): string =>
  answer === null ? 'Left standing.' : `Kept by ${answer.by}: ${answer.reason}`;

/** Whether an item quotes the very words that the one before it quotes. */
export function repeatsQuote(items: readonly ReportEvidence[], index: number): boolean {
  const [here, before] = [items[index], items[index - 1]];
  if (!here?.locator || !before?.locator) return false;
  return (
    here.capture === before.capture &&
    here.locator.start === before.locator.start &&
    here.locator.end === before.locator.end
  );
}

/** What a reader must know first: how much was checked, and all that is not in order. */
export function headline(report: Report): string {
  const { claims, tally, promised, overrides, copy } = report;
  const items = claims.flatMap((claim) => claim.evidence);
  const contradicted = claims.filter((claim) => claim.evidence.some((item) => item.contradiction?.state === 'open'));
  const flags = items.flatMap((item) => item.flags).filter((flag) => flag.answer === null).length;
  const attention = claims.filter((claim) => claim.attention !== null).length;
  const asked = claims.flatMap(({ queries }) => queries).filter((query) => query.answer === null).length;
  const single = claims.filter(restsOnOne).length;
  return [
    checkedSentence(claims.length, tally.open),
    ...(copy.titleInCopy ? [] : ['The title is not part of the copy, so it was not checked.']),
    ...(attention === 0 ? [] : [`${attention} ${are(attention)} to be looked at again.`]),
    ...(single === 0
      ? []
      : [`${single} corroborated or attributed ${single === 1 ? 'rests' : 'rest'} on a single origin.`]),
    ...(tally.disputed === 0 ? [] : [`${tally.disputed} ${are(tally.disputed)} disputed.`]),
    ...(contradicted.length === 0
      ? []
      : [`${contradicted.length} ${contradicted.length === 1 ? 'has' : 'have'} an open contradiction.`]),
    ...(flags === 0 ? [] : [`${count(flags, 'difference')} left standing.`]),
    ...(overrides.length === 0 ? [] : [`${count(overrides.length, 'verdict')} set outside the policy.`]),
    ...(asked === 0 ? [] : [`${count(asked, 'question')} to the writer ${are(asked)} open.`]),
    ...(promised.length === 0 ? [] : [`${count(promised.length, 'change')} promised, not yet in the copy.`]),
  ].join(' ');
}

/** "Checked" would say too little of a claim that was searched for in vain, and too much of one that waits for a check. */
function checkedSentence(all: number, open: number): string {
  if (all === 0) return 'The copy has no claims.';
  if (all === 1) return open === 0 ? 'The one claim has a verdict.' : 'The one claim has no verdict yet.';
  if (open === all) return `None of ${all} claims has a verdict yet.`;
  if (open > 0) return `${all - open} of ${all} claims ${all - open === 1 ? 'has' : 'have'} a verdict.`;
  return all === 2 ? 'Both claims have a verdict.' : `All ${all} claims have a verdict.`;
}

/** A claim rests on what supports it or shows who said it, and only while its verdict says that it does rest on it. */
function restsOnOne({ verdict, evidence }: ReportClaim): boolean {
  if (verdict?.code !== 'corroborated' && verdict?.code !== 'attributed') return false;
  const carrying = evidence.filter(({ stance }) => stance === 'supports' || stance === 'attributes');
  return new Set(carrying.flatMap(({ origin }) => origin ?? [])).size === 1;
}

/** Who checked, who signed, which copy, which policy. */
export function bylines(report: Report): readonly string[] {
  const { signOff, policy, checkedBy } = report;
  return [
    checkedBy.length === 0 ? 'No verdict yet' : `Checked by ${listed(checkedBy)}`,
    signOff === null ? 'Not signed off' : `Signed off by ${signOff.by}, ${minute(signOff.at)}`,
    ...(signOff?.smallDesk ? ['Small desk: the editor who signed had a part in the verdicts'] : []),
    `Version ${report.copy.version} of the copy`,
    `Policy version ${policy.version}, from the ${capital(policy.preset)} preset`,
  ];
}

/** What the reader should make of it. */
export function meaningLines({ policy, overrides, claims }: Report): readonly string[] {
  const agency =
    policy.preset === 'wire'
      ? ' Or, for an event of low risk, one trusted agency’s own report; the note then says so.'
      : '';
  return [
    `A verdict is a finding about this copy against these sources, not a rating of a person. “Corroborated” needs a record that settles the point, or independent origins; passages that rest on one text count once.${agency}`,
    ...(overrides.length === 0 && claims.some(({ verdict }) => verdict !== null)
      ? ['No verdict was set outside the policy.']
      : []),
  ];
}

/** A disposition that promises a change is no more than that until a text carries it. */
const PROMISED_WORDS = {
  fix: 'a correction',
  attribute: 'an attribution',
  cut: 'a cut',
  contested_in_copy: 'both sides of what is contested',
  stet: 'nothing',
} as const satisfies Record<NonNullable<ReportClaim['disposition']>['kind'], string>;

function dispositionLines({ disposition, verdict, kind }: ReportClaim): readonly string[] {
  if (disposition === null)
    return needsDisposition({ code: verdict?.code ?? null, kind }) && verdict !== null ? ['No disposition yet.'] : [];
  const { status, reason, by } = disposition;
  const what =
    status === 'promised'
      ? `Promised, not yet in the copy: ${PROMISED_WORDS[disposition.kind]} (${by})`
      : `${DISPOSITION_WORDS[disposition.kind]} (${by})`;
  return [reason === '' ? `${what}.` : `${what}. ${reason}`];
}

function queryLine({ text, by, answer }: ReportQuery): string {
  const asked = `Question to the writer from ${by}: “${text}”`;
  if (answer === null) return `${asked} Waiting for the writer.`;
  return `${asked} ${answeredBy(answer)}: “${answer.text}”`;
}

/** "Answered by Jo Marsh, telephone, 2026-03-09 (written down by Ana Reviewer)" */
export function answeredBy({ by, told }: Pick<NonNullable<ReportQuery['answer']>, 'by' | 'told'>): string {
  return told === null
    ? `Answered by ${by}`
    : `Answered by ${told.name}, ${told.channel}, ${told.on} (written down by ${by})`;
}

export const NO_ORIGINS = 'No verdict rests on a passage yet.';
export const NONE_CITED = 'The copy cites no outlet or agency.';
export const USED_BY_NONE = 'used by no claim';
export const ALL_BACKED = 'Every claim has a passage from a cited source that supports it or shows who said it.';
export const UNBACKED = 'Without a passage from a cited source that supports it or shows who said it';
export const NOTHING_CAPTURED = 'No verdict rests on a capture.';

/** "notes 1, 3", or "note 1" */
export const notesWord = (numbers: readonly number[]): string => (numbers.length === 1 ? 'note' : 'notes');

/** The engine names a claim by the id of its run, which no reader has. */
export function uncoveredReason(reason: string): string {
  if (reason === '') return 'neither a claim nor a reason';
  return reason.replace(/^continues c[\d.]+$/u, 'continues the claim before it');
}

/** "10 March 2026" would need a language; an ISO date needs none. */
export const day = (iso: string): string => iso.slice(0, 10);
export const minute = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

export const CAPTURE_KIND_WORDS = {
  paste: 'pasted text',
  page: 'page',
  upload: 'uploaded file',
  interview: 'interview',
  call: 'call',
  email: 'e-mail',
  recording: 'recording',
  notes: 'reporter’s notes',
  observation: 'observation',
} as const satisfies Record<CaptureKind, string>;

export const STANCE_WORDS = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  attributes: 'shows who said it',
  context: 'gives background',
  silent: 'does not mention it',
} as const satisfies Record<Stance, string>;

export const STANDING_WORDS = {
  primary: 'primary',
  first_hand: 'first-hand',
  secondary: 'secondary',
} as const satisfies Record<Standing, string>;

function silentWords({ terms, complete }: NonNullable<ReportEvidence['silent']>): string {
  return `${complete ? 'read to the end' : 'not read to the end'}, searched for “${terms}”`;
}

function contradictionWords({ state, note, credible }: NonNullable<ReportEvidence['contradiction']>): string {
  const judged = credible === null ? [] : [credible ? 'found credible' : 'found not credible'];
  return [CONTRADICTION_WORDS[state], ...judged].join(', ') + (note === '' ? '' : ` (“${note}”)`);
}

const CONTRADICTION_WORDS = {
  open: 'not answered yet',
  answered: 'answered',
  stands: 'left to stand',
} as const satisfies Record<NonNullable<ReportEvidence['contradiction']>['state'], string>;

const are = (n: number): string => (n === 1 ? 'is' : 'are');

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
