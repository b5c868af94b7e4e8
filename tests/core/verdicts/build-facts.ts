import type { EvidenceId, SourceId } from '#lib/core/ids.ts';
import {
  NOTHING_ASKED,
  type ComparisonFacts,
  type EvidenceFacts,
  type LinkFacts,
  type VerdictFacts,
  type VoiceFacts,
} from '#lib/core/verdicts/facts.ts';

/** Facts for examples: each states only what its rule looks at. */
export function facts(changes: Partial<VerdictFacts> = {}): VerdictFacts {
  return {
    claim: claim(),
    chain: [],
    so: 'open',
    evidence: [],
    searchLog: [],
    circles: [],
    reason: null,
    rationale: '',
    calculation: '',
    ...changes,
  };
}

export const claim = (changes: Partial<VerdictFacts['claim']> = {}): VerdictFacts['claim'] => ({
  kind: 'event',
  checkable: true,
  presupposed: false,
  doneInWords: false,
  risks: [],
  ...changes,
});

/** What the comparison asks of an item: nothing, but for these. */
export const asks = (changes: Partial<ComparisonFacts>): ComparisonFacts => ({ ...NOTHING_ASKED, ...changes });

export const voice = (name: string, kind: VoiceFacts['kind'] = 'institution'): VoiceFacts => ({
  id: `source-${name}` as SourceId,
  name,
  kind,
});

export const link = (source: VoiceFacts | null, changes: Partial<LinkFacts> = {}): LinkFacts => ({
  source,
  anonymous: null,
  said: 'reported',
  act: false,
  ...changes,
});

type Common = Omit<Extract<EvidenceFacts, { stance: 'context' }>, 'stance'>;
type Options = Partial<Omit<Common, 'origin'>> & { readonly origin?: VoiceFacts | null };

let made = 0;
const common = ({ origin, ...changes }: Options): Common => {
  const publisher = changes.publisher ?? voice(`Outlet ${++made}`, 'outlet');
  const source = origin === undefined ? publisher : origin;
  return {
    id: `evidence-${++made}` as EvidenceId,
    standing: 'secondary',
    origin: source === null ? null : { key: `origin-${source.name}`, name: source.name, also: [], source },
    anonymous: null,
    publisher,
    isOwnOutlet: false,
    isOwnConduct: false,
    comparison: NOTHING_ASKED,
    ...changes,
  };
};

export const supports = (options: Options & { readonly settles?: string } = {}): EvidenceFacts => {
  const { settles = '', ...rest } = options;
  return { ...common(rest), stance: 'supports', settles };
};

export const contradicts = (
  options: Options & { readonly state?: 'open' | 'answered' | 'stands'; readonly credible?: boolean | null } = {},
): EvidenceFacts => {
  const { state = 'open', credible = null, ...rest } = options;
  return { ...common(rest), stance: 'contradicts', state, credible };
};

export const attributes = (options: Options & { readonly wordsDiffer?: boolean } = {}): EvidenceFacts => {
  const { wordsDiffer = false, ...rest } = options;
  return { ...common(rest), stance: 'attributes', wordsDiffer };
};

export const context = (options: Options = {}): EvidenceFacts => ({ ...common(options), stance: 'context' });

export const silent = (
  options: Options & { readonly terms?: string; readonly complete?: boolean } = {},
): EvidenceFacts => {
  const { terms = 'ceasefire, truce', complete = true, ...rest } = options;
  return { ...common(rest), stance: 'silent', terms, complete };
};

export const search = { where: 'kremlin.ru', terms: 'Putin Pezeshkian', at: 0 };
