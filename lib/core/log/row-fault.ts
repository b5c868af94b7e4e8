import type { Fact, Fields, Proven } from './replay.ts';

export type Row = { readonly id: string; readonly fields: Fields };

/** What is wrong with a row, in one sentence; null where it says what the log says. */
export function rowFault(what: Proven, { id, fields }: Row, fact: Fact | undefined): string | null {
  const row = `${NAMES[what]} ${id}`;
  if (fact === undefined) return saysNothing(fields) ? null : `${row} has no entry in the log.`;
  const { sequence, fields: written } = fact;
  const field = Object.keys(written).find((name) => written[name] !== undefined && written[name] !== fields[name]);
  if (field === undefined) return null;
  const words = FIELD_WORDS[field] ?? field;
  if (isHash(field)) return `${row}: ${words} is not what entry ${sequence} of the log says.`;
  return `${row}: ${words} is ${shown(fields[field])}, but entry ${sequence} of the log says ${shown(written[field])}.`;
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
  shared: 'its being shared',
  stance: 'its stance',
  standing: 'its standing',
  contradiction: 'its contradiction',
  credible: 'its credibility',
  editorId: 'its editor',
  checkerId: 'its checker',
  capturedBy: 'who captured it',
  createdBy: 'who added it',
  setBy: 'who set it',
  withdrawn: 'its withdrawal',
  endedAt: 'its end',
};

const isHash = (field: string): boolean => field.toLowerCase().endsWith('sha256');

const shown = (value: Fields[string]): string => {
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'there';
  if (value === false) return 'not there';
  return `“${String(value).slice(0, 80)}”`;
};
