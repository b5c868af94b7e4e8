import type { Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureKind } from '#lib/core/sources/source.ts';
import { CODE_WORDS, DISPOSITION_WORDS, SAID_WORDS, SO_WORDS } from '#lib/core/verdicts/code-words.ts';
import { count } from '#lib/core/verdicts/permitted.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';
import type { Report, ReportClaim, ReportEvidence } from '#lib/core/reports/report-model.ts';

// The sentences of a report, the same in every format. Plain text: each renderer escapes them for itself.

export function verdictWord(claim: ReportClaim): string {
  return claim.verdict === null ? 'Not checked' : CODE_WORDS[claim.verdict.code];
}

/** "Agerpres, then Putin: reported." or, where the findings differ, "Agerpres: first-hand; Putin: reported." */
function saidLine({ said, presupposed }: ReportClaim): string {
  if (presupposed) return 'Taken for granted by the sentence, in the article’s own voice.';
  if (said.length === 0) return 'In the article’s own voice.';
  const links = said.map((link) => ({
    name: link.source ?? link.anonymous ?? `“${link.cue}” (nobody named)`,
    finding: SAID_WORDS[link.finding],
  }));
  const findings = new Set(links.map((link) => link.finding));
  if (findings.size === 1)
    return capital(`${links.map((link) => link.name).join(', then ')}: ${[...findings].join('')}.`);
  return capital(`${links.map((link) => `${link.name}: ${link.finding}`).join('; ')}.`);
}

/** "3 links, 1 origin." */
function linksLine(claim: ReportClaim): string {
  if (claim.evidence.length === 0) return 'No evidence.';
  return `${count(claim.evidence.length, 'link')}, ${count(claim.origins.length, 'origin')}.`;
}

/** Why the verdict is what it is, one line each, most telling first. */
export function whyLines(claim: ReportClaim): readonly string[] {
  const { verdict, disposition, searches } = claim;
  return [
    ...(verdict?.reason ? [`${REASON_WORDS[verdict.reason]}.`] : []),
    ...(verdict?.rationale ? [verdict.rationale] : []),
    ...(verdict?.calculation ? [`Calculation: ${verdict.calculation}`] : []),
    saidLine(claim),
    ...(verdict ? [`Is it so? ${capital(SO_WORDS[verdict.so])}. ${linksLine(claim)}`] : []),
    ...searches.map(({ place, terms, at }) => `Searched ${place} for “${terms}”, ${day(at)}.`),
    ...(verdict?.decision
      ? [`Two checks differed; decided by ${verdict.decision.by}: ${verdict.decision.reason}`]
      : []),
    ...(verdict?.override ? [`Outside the policy, set by an editor: ${verdict.override}`] : []),
    ...(disposition ? [dispositionLine(disposition)] : []),
  ];
}

/** "HotNews, secondary, attributes it to somebody; rests on the Kremlin’s readout." */
export function evidenceLine(item: ReportEvidence, report: Report): string {
  const capture = report.captures[item.capture - 1];
  const origin = item.origin === null ? undefined : report.origins[item.origin - 1];
  const details = [
    STANDING_WORDS[item.standing],
    STANCE_WORDS[item.stance],
    ...(item.anonymous === null ? [] : [`from ${item.anonymous}, unnamed`]),
    ...(item.ownConduct ? ['of its own conduct'] : []),
    ...(item.wordsDiffer ? ['in other words than the copy’s'] : []),
    ...(item.silent ? [silentWords(item.silent)] : []),
    ...(item.contradiction ? [contradictionWords(item.contradiction)] : []),
  ];
  const rests = origin === undefined ? 'origin not given' : `rests on ${origin.name}`;
  const settles = item.settles === '' ? '' : ` Settles it: ${item.settles}`;
  return `${capture?.source ?? 'A capture'}, ${details.join(', ')}; ${rests}.${settles}`;
}

export function headline(report: Report): string {
  const total = count(report.claims.length, 'claim');
  const { open, disputed } = report.tally;
  const single = report.claims.filter((claim) => claim.evidence.length > 0 && claim.origins.length === 1).length;
  return [
    open === 0
      ? `Every one of ${total} was marked against its sources.`
      : `${report.claims.length - open} of ${total} marked against their sources.`,
    ...(single > 0 ? [`${single} ${single === 1 ? 'rests' : 'rest'} on a single origin.`] : []),
    ...(disputed > 0 ? [`${disputed} ${disputed === 1 ? 'is' : 'are'} disputed.`] : []),
  ].join(' ');
}

/** Who checked, who signed, which copy, which policy. */
export function bylines(report: Report): readonly string[] {
  const { signOff, policy, checkedBy } = report;
  return [
    checkedBy.length === 0 ? 'Not checked by anybody yet' : `Checked by ${listed(checkedBy)}`,
    signOff === null ? 'Not signed off' : `Signed off by ${signOff.by}, ${minute(signOff.at)}`,
    ...(signOff?.smallDesk ? ['Small desk: one editor signed alone'] : []),
    `Version ${report.copy.version} of the copy`,
    `${capital(policy.preset)} policy, version ${policy.version}`,
  ];
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
  context: 'gives context',
  silent: 'is silent on it',
} as const satisfies Record<Stance, string>;

export const STANDING_WORDS = {
  primary: 'primary',
  first_hand: 'first-hand',
  secondary: 'secondary',
} as const satisfies Record<Standing, string>;

function dispositionLine({ kind, reason, by }: NonNullable<ReportClaim['disposition']>): string {
  const what = `Disposition: ${DISPOSITION_WORDS[kind].toLowerCase()} (${by})`;
  return reason === '' ? `${what}.` : `${what}: ${reason}`;
}

function silentWords({ terms, complete }: NonNullable<ReportEvidence['silent']>): string {
  return `${complete ? 'read to its end' : 'not read to its end'}, searched for “${terms}”`;
}

function contradictionWords({ state, note, credible }: NonNullable<ReportEvidence['contradiction']>): string {
  const judged = credible === null ? [] : [credible ? 'found credible' : 'found not credible'];
  return [state, ...judged, ...(note === '' ? [] : [`answer: “${note}”`])].join(', ');
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
