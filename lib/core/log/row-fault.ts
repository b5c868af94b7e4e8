import type { Fact, Fields, Proven } from './replay.ts';

export type Row = { readonly id: string; readonly fields: Fields };

/** What is wrong with a row, in one sentence; null where it says what the log says. */
export function rowFault(what: Proven, { id, fields }: Row, fact: Fact | undefined): string | null {
  const row = `${NAMES[what]} ${id}`;
  if (fact === undefined) return saysNothing(fields) ? null : `${row} has no entry in the log.`;
  const { sequence, fields: written } = fact;
  const field = Object.keys(written).find((name) => written[name] !== undefined && written[name] !== fields[name]);
  if (field === undefined) return null;
  const isSo = SAYS_WHETHER[field];
  if (isSo) {
    return `${row} ${isSo[fields[field] === true ? 0 : 1]}, but entry ${sequence} of the log says that it ${isSo[written[field] === true ? 0 : 1]}.`;
  }
  const words = FIELD_WORDS[field] ?? 'something in it';
  if (isHash(field)) return `${row}: ${words} is not what entry ${sequence} of the log says.`;
  const [is, says] = [fields[field], written[field]].map((one) =>
    field.endsWith('At') ? shown(moment(one)) : shown(one),
  );
  return `${row}: ${words} is ${is ?? ''}, but entry ${sequence} of the log says ${says ?? ''}.`;
}

/** A claim without a verdict, a check that is still open: the log need not know of either. */
const saysNothing = (fields: Fields): boolean => fields['code'] === null && (fields['closedAt'] ?? null) === null;

/** For an entry whose row is not there. */
export const missingRow = (what: Proven, id: string, { sequence }: Fact): string =>
  `${NAMES[what]} ${id} of entry ${sequence} of the log is missing.`;

const NAMES: Readonly<Record<Proven, string>> = {
  capture: 'Capture',
  text: 'The text of article',
  evidence: 'Evidence',
  ruling: 'What a person said of an origin,',
  flag: 'Question of the comparison',
  check: 'Check',
  verdict: 'Verdict',
  claim: 'Claim',
  decision: 'Decision',
  disposition: 'Disposition',
  'sign-off': 'Sign-off',
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  sha256: 'its text',
  textSha256: 'the hash of its text',
  keptOriginalSha256: 'the hash of its original',
  captureSha256: 'the text of its capture',
  originalSha256: 'its original',
  quoteSha256: 'its quote',
  saysSha256: 'what the reviewer says of it',
  rationaleSha256: 'its rationale',
  modelSha256: 'the report that was signed',
  claimId: 'its claim',
  checkId: 'its check',
  captureId: 'its capture',
  sourceId: 'its source',
  decisionId: 'its decision',
  start: 'the start of its quote',
  end: 'the end of its quote',
  so: 'its answer to “Is it so?”',
  said: 'its answer to “Was it said?”',
  saidOfLinks: 'its answer to “Was it said?”',
  reasonCode: 'its reason code',
  overrideReason: 'its override',
  policyVersion: 'its policy version',
  code: 'its code',
  versionNumber: 'its version of the text',
  url: 'its address',
  evidenceId: 'its evidence',
  originKey: 'its origin',
  name: 'the name of its origin',
  kind: 'its kind',
  answerSha256: 'its answer',
  stance: 'its stance',
  standing: 'its standing',
  contradiction: 'its contradiction',
  credible: 'its credibility',
  editorId: 'its editor',
  checkerId: 'its checker',
  capturedBy: 'who captured it',
  createdBy: 'who added it',
  setBy: 'who set it',
  endedAt: 'the time it ended',
  setAt: 'the time it was set',
  closedAt: 'the time it was closed',
  decidedAt: 'the time it was decided',
  capturedAt: 'the time it was captured',
  createdAt: 'the time it was added',
  signedAt: 'the time it was signed',
  withdrawnAt: 'the time it was withdrawn',
  withdrawnBy: 'who withdrew it',
  withdrawnReason: 'the reason it was withdrawn for',
  articleId: 'its article',
  seat: 'which of the two checks it is',
  round: 'its round',
  status: 'its state',
  reason: 'its reason',
  contradictionNote: 'the note on its contradiction',
  credibleReason: 'the reason for its credibility',
  publishedOn: 'its date of publication',
  claimSha256: 'its wording',
  chainSha256: 'who says it',
};

/** For what is only so or not. */
const SAYS_WHETHER: Readonly<Record<string, readonly [so: string, not: string] | undefined>> = {
  withdrawn: ['is withdrawn', 'is not withdrawn'],
  shared: ['is for everybody to see', 'is not for everybody to see'],
  smallDesk: ['is marked as of a small desk', 'is not marked as of a small desk'],
};

const isHash = (field: string): boolean => field.toLowerCase().endsWith('sha256');

const moment = (at: Fields[string]): Fields[string] =>
  typeof at === 'number' && Number.isFinite(new Date(at).getTime()) ? new Date(at).toISOString() : at;

const shown = (value: Fields[string]): string => {
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return `“${String(value).slice(0, 80)}”`;
};
