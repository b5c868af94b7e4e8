import type { CheckId } from '#lib/core/ids.ts';
import type { StoredPayload } from './event-payloads.ts';
import type { ChainedEvent } from './event-hash.ts';

/** What rows the log can prove. */
export const PROVEN = [
  'capture',
  'text',
  'evidence',
  'check',
  'verdict',
  'claim',
  'decision',
  'disposition',
  'sign-off',
] as const;
export type Proven = (typeof PROVEN)[number];

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** What a row must say; undefined where the entries do not carry it, as those of earlier releases. */
export type Fact = { readonly sequence: number; readonly fields: Fields };

/** What the log says that there is. Filled by `replay`, entry by entry. */
export type Replay = {
  readonly facts: Readonly<Record<Proven, Map<string, Fact>>>;
  /** The verdicts that each claim ever had. */
  readonly verdictsOf: Map<string, readonly string[]>;
  /** What may still be taken back. */
  readonly done: Map<string, Entry>;
};

export type Entry = Omit<ChainedEvent, 'payload' | 'previousHash' | 'changesState'> & StoredPayload;

export const newReplay = (): Replay => ({
  facts: {
    capture: new Map(),
    text: new Map(),
    evidence: new Map(),
    check: new Map(),
    verdict: new Map(),
    claim: new Map(),
    decision: new Map(),
    disposition: new Map(),
    'sign-off': new Map(),
  },
  verdictsOf: new Map(),
  done: new Map(),
});

/** Takes one more entry into account. What a kind does not touch, it says nothing of. */
export function replay(state: Replay, event: ChainedEvent): void {
  const entry: Entry = { ...event, ...(JSON.parse(event.payload) as StoredPayload) };
  if (entry.kind === 'action.undone') return takeBack(state, entry);
  const step = STEPS[entry.kind];
  if (!step) return;
  state.done.set(entry.id, entry);
  step(state, entry);
}

type Step = (state: Replay, entry: Entry) => void;

const STEPS: Readonly<Record<string, Step | undefined>> = {
  'article.imported': (state, { articleId, sequence, after = {} }) => {
    set(state, 'text', `${articleId ?? ''}/1`, {
      sequence,
      fields: { sha256: after.sha256, textSha256: after.sha256 },
    });
  },
  'capture.added': (state, { subjectId, sequence, at, actorId, after = {} }) => {
    const { sourceId, sha256, originalSha256, url } = after;
    const kept = { textSha256: sha256, keptOriginalSha256: originalSha256 };
    const made = { capturedBy: actorId, capturedAt: at, withdrawn: false };
    const fields = { sourceId, sha256, originalSha256, ...kept, url, ...made };
    set(state, 'capture', subjectId, { sequence, fields });
  },
  'evidence.added': (state, { claimId, sequence, at, actorId, after = {} }) => {
    const { evidenceId, checkId, captureId, sha256, stance, standing, saysSha256 } = after;
    const { start = null, end = null, quoteSha256 = null } = after;
    const contradiction = stance === 'contradicts' ? 'open' : null;
    const place = { captureId, captureSha256: sha256, start, end, quoteSha256 };
    const judged = { contradiction, contradictionNote: null, credible: null, credibleReason: null };
    const made = { createdBy: actorId, createdAt: at, withdrawn: false };
    const fields = { claimId, checkId, ...place, stance, standing, saysSha256, ...judged, ...made };
    set(state, 'evidence', evidenceId, { sequence, fields });
  },
  'evidence.withdrawn': (state, { sequence, after = {} }) => {
    change(state, 'evidence', after.evidenceId, { sequence, fields: { withdrawn: true } });
  },
  'evidence.changed': (state, { sequence, at, after = {} }) => {
    const { evidenceId, replaces, stance, standing, saysSha256 } = after;
    const old = state.facts.evidence.get(replaces ?? '');
    if (!old) return;
    const contradiction = stance === 'contradicts' ? (old.fields['contradiction'] ?? 'open') : null;
    const now = { stance, standing, saysSha256, contradiction, createdAt: at, withdrawn: false };
    set(state, 'evidence', evidenceId, { sequence, fields: { ...old.fields, ...now } });
    change(state, 'evidence', replaces, { sequence, fields: { withdrawn: true } });
  },
  'contradiction.set': (state, { sequence, after = {} }) => {
    change(state, 'evidence', after.evidenceId, { sequence, fields: judgedIn(after) });
  },
  'check.closed': (state, entry) => {
    const { claimId, sequence, at, actorId, reason, policyVersion, after = {} } = entry;
    const { checkId, seat, round, so, code, reasonCode, rationaleSha256, said = [], links } = after;
    const found = { so, code, reasonCode, overrideReason: reason, policyVersion, rationaleSha256 };
    const by = { claimId, seat, round, checkerId: actorId, closedAt: at, status: 'closed' };
    const findings = findingsOf(said.map((one, index) => [links?.[index] ?? null, one]));
    set(state, 'check', checkId, { sequence, fields: { ...by, ...found, ...findings } });
    if (after.verdictId) putInForce(state, entry, { checkId, decisionId: null, overrideReason: reason });
  },
  'claim.decided': (state, entry) => {
    const { claimId, sequence, at, actorId, reason, after = {} } = entry;
    const { decisionId = null, sidedWith, code, overrideReason } = after;
    const fields = { claimId, editorId: actorId, code, reason, decidedAt: at, withdrawn: false };
    set(state, 'decision', decisionId, { sequence, fields });
    putInForce(state, entry, { checkId: sidedWith, decisionId, overrideReason });
  },
  'disposition.set': (state, { claimId, sequence, at, actorId, reason, before = {}, after = {} }) => {
    change(state, 'disposition', before.dispositionId, { sequence, fields: { endedAt: at } });
    const fields = { claimId, kind: after.kind, reason: reason ?? '', setBy: actorId, setAt: at, endedAt: null };
    if (after.dispositionId) set(state, 'disposition', after.dispositionId, { sequence, fields });
  },
  'article.signed-off': (state, { articleId, subjectId, sequence, at, actorId, policyVersion, after = {} }) => {
    // Those of the first release kept no report, so none may be there now.
    const { version, smallDesk, modelSha256 = null } = after;
    const signed = { articleId, versionNumber: version, policyVersion, editorId: actorId, signedAt: at, smallDesk };
    const standing = { withdrawnBy: null, withdrawnAt: null, withdrawnReason: null };
    set(state, 'sign-off', subjectId, { sequence, fields: { ...signed, modelSha256, ...standing } });
  },
  'article.sign-off-withdrawn': (state, { subjectId, sequence, at, actorId, reason }) => {
    const fields = { withdrawnBy: actorId, withdrawnAt: at, withdrawnReason: reason };
    change(state, 'sign-off', subjectId, { sequence, fields });
  },
};

/** As undoing itself does it: see lib/workflow/undo. */
function takeBack(state: Replay, { subjectId, sequence, at }: Entry): void {
  const undone = state.done.get(subjectId ?? '');
  if (!undone) return;
  const { claimId, before = {}, after = {} } = undone;
  switch (undone.kind) {
    case 'capture.added':
      return change(state, 'capture', undone.subjectId, { sequence, fields: { withdrawn: true } });
    case 'evidence.added':
      return change(state, 'evidence', after.evidenceId, { sequence, fields: { withdrawn: true } });
    case 'evidence.withdrawn':
      return change(state, 'evidence', after.evidenceId, { sequence, fields: { withdrawn: false } });
    case 'evidence.changed':
      change(state, 'evidence', after.evidenceId, { sequence, fields: { withdrawn: true } });
      return change(state, 'evidence', after.replaces, { sequence, fields: { withdrawn: false } });
    case 'contradiction.set':
      return change(state, 'evidence', after.evidenceId, { sequence, fields: judgedIn(before) });
    case 'check.closed':
      // Open again: what it says from now on is its author's draft.
      if (after.checkId) set(state, 'check', after.checkId, { sequence, fields: { claimId, status: 'open' } });
      return after.verdictId ? backInForce(state, undone, { sequence, at }) : undefined;
    case 'claim.decided':
      change(state, 'decision', after.decisionId, { sequence, fields: { withdrawn: true } });
      return backInForce(state, undone, { sequence, at });
    case 'disposition.set':
      change(state, 'disposition', after.dispositionId, { sequence, fields: { endedAt: at } });
      return change(state, 'disposition', before.dispositionId, { sequence, fields: { endedAt: null } });
  }
}

type Grounds = {
  readonly checkId: CheckId | undefined;
  readonly decisionId: string | null;
  readonly overrideReason: string | null | undefined;
};

function putInForce(
  state: Replay,
  { claimId, sequence, at, actorId, policyVersion, after = {} }: Entry,
  grounds: Grounds,
): void {
  const { verdictId, code, reasonCode, so } = after;
  if (claimId === null || !verdictId) return;
  change(state, 'verdict', verdictEndedAt(state, claimId, null), { sequence, fields: { endedAt: at } });
  const found = { claimId, code, reasonCode, so, policyVersion, setBy: actorId, setAt: at, endedAt: null };
  set(state, 'verdict', verdictId, { sequence, fields: { ...found, ...grounds } });
  state.verdictsOf.set(claimId, [...(state.verdictsOf.get(claimId) ?? []), verdictId]);
  set(state, 'claim', claimId, { sequence, fields: { code } });
}

/** Ends what is in force, and puts back what had ended when the undone verdict came. */
function backInForce(state: Replay, undone: Entry, { sequence, at }: Pick<Entry, 'sequence' | 'at'>): void {
  if (undone.claimId === null) return;
  const previous = verdictEndedAt(state, undone.claimId, undone.at);
  change(state, 'verdict', verdictEndedAt(state, undone.claimId, null), { sequence, fields: { endedAt: at } });
  change(state, 'verdict', previous, { sequence, fields: { endedAt: null } });
  const code = state.facts.verdict.get(previous ?? '')?.fields['code'] ?? null;
  set(state, 'claim', undone.claimId, { sequence, fields: { code } });
}

/** null: the one in force. */
const verdictEndedAt = ({ facts, verdictsOf }: Replay, claimId: string, at: number | null): string | undefined =>
  verdictsOf.get(claimId)?.find((id) => facts.verdict.get(id)?.fields['endedAt'] === at);

/** One field for all findings on the links: with the ids of the links where they are known, else in any order. */
export function findingsOf(found: readonly (readonly [link: string | null, said: string])[]): Fields {
  const lines = (withLinks: boolean) =>
    found
      .map(([link, said]) => (withLinks ? `${link ?? ''} ${said}` : said))
      .toSorted()
      .join(', ');
  return { said: lines(false), saidOfLinks: found.some(([link]) => link === null) ? undefined : lines(true) };
}

type Judged = Pick<
  NonNullable<StoredPayload['after']>,
  'contradiction' | 'contradictionNote' | 'credible' | 'credibleReason'
>;
const judgedIn = ({ contradiction, contradictionNote, credible, credibleReason }: Judged): Fields => ({
  contradiction,
  contradictionNote,
  credible,
  credibleReason,
});

function set(state: Replay, what: Proven, id: string | null | undefined, fact: Fact): void {
  if (id) state.facts[what].set(id, fact);
}

function change(state: Replay, what: Proven, id: string | null | undefined, { sequence, fields }: Fact): void {
  const old = state.facts[what].get(id ?? '');
  if (id && old) state.facts[what].set(id, { sequence, fields: { ...old.fields, ...fields } });
}
