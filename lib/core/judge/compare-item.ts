import type { Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import type { ClaimLink, ClaimSide, Comparison, PassageSide } from '#lib/core/evidence/compare/comparison.ts';
import { unnamedLinks } from '#lib/core/evidence/compare/unnamed-links.ts';
import { likelyLanguage } from '#lib/core/language/likely-language.ts';
import { registered } from '#lib/core/sources/registered.ts';
import type { Ground } from './ground.ts';
import type { PlacedItem } from './place-evidence.ts';

/** The claim that is judged, with the copy that it comes from. */
export type ReadClaim = {
  readonly claim: ExtractedClaim;
  /** Outermost first; empty in own voice. */
  readonly chain: readonly Attribution[];
  /** The copy as the engine reads it. */
  readonly text: string;
  readonly language: string;
  readonly published: string;
};

/** `comparison`: null for an item that is not to carry the claim. */
export type ComparedItem = {
  readonly comparison: Comparison | null;
  /** The links of the chain, by position, whose source neither speaks in the passage nor is named there. */
  readonly unnamedLinks: readonly number[];
};

/** Reads a passage against the claim; for one that is to show the saying, also against each link of the chain alone. */
export function compareItem(item: PlacedItem, read: ReadClaim, ground: Ground): ComparedItem {
  const { written, quote } = item;
  if (quote === null || (written.stance !== 'supports' && written.stance !== 'attributes'))
    return { comparison: null, unnamedLinks: [] };
  const side = claimSide(read, ground);
  const passage = passageSide(item, quote, read.language, ground);
  return { comparison: compareEvidence(side, passage), unnamedLinks: unnamedLinks(side, passage) };
}

function claimSide({ claim, chain, text, language, published }: ReadClaim, ground: Ground): ClaimSide {
  return {
    text: claim.text,
    language,
    publishedOn: published,
    presupposed: claim.presupposed,
    chain: chain.map((link) => claimLink(link, ground)),
    quotes: claim.quotes.map(({ start, end }) => text.slice(start, end)),
    hedges: claim.hedges.map((hedge) => hedge.text),
  };
}

function claimLink({ source, cue, act }: Attribution, ground: Ground): ClaimLink {
  const { text = null, name = null, anonymous = null } = source ?? {};
  return { text, name, aliases: aliasesOf(name ?? text, ground), anonymous, act, cue: cue.text };
}

function passageSide({ capture, written }: PlacedItem, quote: PassageSide['quote'], language: string, ground: Ground) {
  const { text, published: publishedOn, publisher } = capture;
  return {
    text,
    quote,
    language: likelyLanguage(text, language),
    publishedOn,
    publisher: { name: publisher.name, aliases: aliasesOf(publisher.name, ground) },
    stance: written.stance,
  } satisfies PassageSide;
}

/** The other names that the registry has for a source; none where it does not know the name. */
function aliasesOf(name: string | null, { origins }: Ground): readonly string[] {
  const source = name === null ? null : registered(name, origins.registry);
  return source === null ? [] : [source.name, ...source.aliases].filter((other) => other !== name);
}
