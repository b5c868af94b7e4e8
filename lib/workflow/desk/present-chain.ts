import type { LinkRow } from '#db/queries/chains.ts';
import type { Standing } from '#lib/core/claims/extraction.ts';
import type { VoiceFacts } from '#lib/core/verdicts/facts.ts';
import type { ChainLink } from '#lib/schema/desk-view.ts';

/** One link of who said it, as the desk shows it. */
export function presentLink({ link }: LinkRow): ChainLink {
  const { id, rule, channel } = link;
  return { id, ...presentLinkWords(link), standing: standingOf(link), channel, rule };
}

/** A link as it is stored, whether or not it has its id yet. */
export type ChainRow = Omit<LinkRow['link'], 'id' | 'claimId' | 'position' | 'withdrawnAt'>;

/** The words of a link, and where they stand. */
export function presentLinkWords(link: ChainRow) {
  const { content, directness, act } = link;
  return { source: presentSource(link), cue: cueOf(link), content, directness, act };
}

/** null for a link that was stored before anybody asked, or that a person made. */
function standingOf({ speakerKind: kind, fullName, title, justification }: ChainRow): Standing | null {
  return kind === null ? null : { kind, fullName, title, justification };
}

/** Who speaks in a link, as the rules see them; null where the copy names nobody. */
export function voiceOfLink({ link, sourceKind, registeredName }: LinkRow): VoiceFacts | null {
  const name = registeredName ?? link.sourceName ?? link.sourceText;
  if (name === null) return null;
  return { id: link.sourceId, name, kind: sourceKind };
}

function presentSource(link: ChainRow): ChainLink['source'] {
  const { sourceText: text, sourceStart: start, sourceEnd: end, sourceName: name, anonymous, sourceId } = link;
  if (text === null || start === null || end === null) return null;
  return { text, start, end, name, anonymous, sourceId };
}

const cueOf = ({ cueText: text, cueStart: start, cueEnd: end }: ChainRow) => ({ text, start, end });
