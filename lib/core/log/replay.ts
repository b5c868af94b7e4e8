import type { CheckId } from '#lib/core/ids.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import type { StoredPayload } from './event-payloads.ts';
import type { ChainedEvent } from './event-hash.ts';

/** What rows the log can prove. */
export const PROVEN = [
  'capture',
  'text',
  'evidence',
  'ruling',
  'flag',
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
  /** Items of earlier releases, whose entries tell nothing of what people said of origins. */
  readonly ofEarlier: Set<string>;
  /** What may still be taken back. */
  readonly done: Map<string, Entry>;
};

export type Entry = Omit<ChainedEvent, 'payload' | 'previousHash' | 'changesState'> & StoredPayload;

export const newReplay = (): Replay => ({
  facts: {
    capture: new Map(),
    text: new Map(),
    evidence: new Map(),
    ruling: new Map(),
    flag: new Map(),
    check: new Map(),
    verdict: new Map(),
    claim: new Map(),
    decision: new Map(),
    disposition: new Map(),
    'sign-off': new Map(),
  },
  verdictsOf: new Map(),
  ofEarlier: new Set(),
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
    const { sourceId, sha256, originalSha256, url, kind, publishedOn } = after;
    const kept = { textSha256: sha256, keptOriginalSha256: originalSha256 };
    const made = { capturedBy: actorId, capturedAt: at, withdrawn: false };
    const fields = { sourceId, sha256, originalSha256, ...kept, url, kind, publishedOn, ...made };
    set(state, 'capture', subjectId, { sequence, fields });
  },
  'evidence.added': (state, entry) => {
    const { claimId, sequence, at, actorId, after = {} } = entry;
    const { evidenceId, checkId, captureId, sha256, stance, standing, saysSha256, shared = false } = after;
    // Earlier releases shared nothing, and did not say so.
    if (evidenceId && after.shared === undefined) state.ofEarlier.add(evidenceId);
    const { start = null, end = null, quoteSha256 = null } = after;
    const contradiction = stance === 'contradicts' ? 'open' : null;
    const place = { captureId, captureSha256: sha256, start, end, quoteSha256 };
    const judged = { contradiction, contradictionNote: null, credible: null, credibleReason: null };
    const made = { createdBy: actorId, createdAt: at, withdrawn: false };
    const fields = { claimId, checkId, shared, ...place, stance, standing, saysSha256, ...judged, ...made };
    set(state, 'evidence', evidenceId, { sequence, fields });
    const { id, originKey, name } = after.ruling ?? {};
    const ruled = { evidenceId, kind: 'named', originKey, name, createdBy: actorId, createdAt: at, withdrawn: false };
    set(state, 'ruling', id, { sequence, fields: ruled });
    asked(state, entry);
  },
  'evidence.withdrawn': (state, { sequence, after = {} }) => {
    change(state, 'evidence', after.evidenceId, { sequence, fields: { withdrawn: true } });
  },
  'evidence.changed': (state, entry) => {
    const { sequence, at, after = {} } = entry;
    const { evidenceId, replaces, stance, standing, saysSha256 } = after;
    const old = state.facts.evidence.get(replaces ?? '');
    if (!old) return;
    const contradiction = stance === 'contradicts' ? (old.fields['contradiction'] ?? 'open') : null;
    const now = { stance, standing, saysSha256, contradiction, createdAt: at, withdrawn: false };
    set(state, 'evidence', evidenceId, { sequence, fields: { ...old.fields, ...now } });
    change(state, 'evidence', replaces, { sequence, fields: { withdrawn: true } });
    const ruled = [...state.facts.ruling.values()].find(
      ({ fields }) => fields['evidenceId'] === replaces && fields['withdrawn'] === false,
    );
    // What an update of the database said has no entry, and so no fact to take over.
    const { id, originKey, name } = after.ruling ?? {};
    const fields = { ...ruled?.fields, evidenceId, originKey, name, withdrawn: false };
    set(state, 'ruling', id, { sequence, fields });
    asked(state, entry);
  },
  'contradiction.set': (state, { sequence, after = {} }) => {
    change(state, 'evidence', after.evidenceId, { sequence, fields: judgedIn(after) });
  },
  'flag.answered': (state, entry) => {
    const { sequence, reason, after = {} } = entry;
    const answer = { answerSha256: hashOf(reason) };
    for (const id of after.answered ?? []) change(state, 'flag', id, { sequence, fields: answer });
    reread(state, entry);
    for (const id of after.flags?.made ?? []) change(state, 'flag', id, { sequence, fields: answer });
  },
  'origin.confirmed': (state, entry) => ruled(state, entry, 'confirmed'),
  'origin.joined': (state, entry) => ruled(state, entry, 'joined'),
  'origin.split': (state, entry) => ruled(state, entry, 'split'),
  'origin.renamed': (state, entry) => ruled(state, entry, 'named'),
  'claim.edited': reread,
  'claim.attributed': reread,
  'claim.split': reread,
  'claim.merged': reread,
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
    case 'flag.answered':
      for (const id of after.answered ?? []) change(state, 'flag', id, { sequence, fields: { answerSha256: null } });
      return asBefore(state, undone, sequence);
    case 'claim.edited':
    case 'claim.attributed':
    case 'claim.split':
    case 'claim.merged':
      return asBefore(state, undone, sequence);
    case 'origin.confirmed':
    case 'origin.joined':
    case 'origin.split':
    case 'origin.renamed':
      for (const id of after.rulings ?? []) change(state, 'ruling', id, { sequence, fields: { withdrawn: true } });
      for (const id of before.rulings ?? []) change(state, 'ruling', id, { sequence, fields: { withdrawn: false } });
      return;
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

/** A person's word on where items come from, in place of what was said of them before. */
function ruled(state: Replay, { sequence, at, actorId, before = {}, after = {} }: Entry, kind: string): void {
  const { evidenceIds = [], rulings = [], originKey, name } = after;
  for (const id of before.rulings ?? []) change(state, 'ruling', id, { sequence, fields: { withdrawn: true } });
  rulings.forEach((id, position) => {
    const said = { evidenceId: evidenceIds[position], kind, originKey, name };
    set(state, 'ruling', id, { sequence, fields: { ...said, createdBy: actorId, createdAt: at, withdrawn: false } });
  });
}

/** What reading an item against its claim asked when it was pinned. */
function asked(state: Replay, { sequence, after = {} }: Entry): void {
  const { evidenceId } = after;
  for (const { id, answerSha256 } of after.asked ?? [])
    set(state, 'flag', id, { sequence, fields: { evidenceId, answerSha256, withdrawn: false } });
}

/** What it asked when the claim said something else: of which item, the entry does not tell. */
function reread(state: Replay, { sequence, after = {} }: Entry): void {
  const { gone = [], made = [] } = after.flags ?? {};
  for (const id of gone) change(state, 'flag', id, { sequence, fields: { withdrawn: true } });
  for (const id of made) set(state, 'flag', id, { sequence, fields: { answerSha256: null, withdrawn: false } });
}

function asBefore(state: Replay, { after = {} }: Entry, sequence: number): void {
  const { gone = [], made = [] } = after.flags ?? {};
  for (const id of gone) change(state, 'flag', id, { sequence, fields: { withdrawn: false } });
  for (const id of made) change(state, 'flag', id, { sequence, fields: { withdrawn: true } });
}

const hashOf = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : sha256Hex(text);

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
  const { verdictId, code, reasonCode, so, claimSha256, chainSha256 } = after;
  if (claimId === null || !verdictId) return;
  change(state, 'verdict', verdictEndedAt(state, claimId, null), { sequence, fields: { endedAt: at } });
  const found = { claimId, code, reasonCode, so, policyVersion, setBy: actorId, setAt: at, endedAt: null };
  set(state, 'verdict', verdictId, { sequence, fields: { ...found, ...grounds } });
  state.verdictsOf.set(claimId, [...(state.verdictsOf.get(claimId) ?? []), verdictId]);
  set(state, 'claim', claimId, { sequence, fields: { code, claimSha256, chainSha256 } });
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
