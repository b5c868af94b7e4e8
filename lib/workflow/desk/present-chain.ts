import type { LinkRow } from '#db/queries/chains.ts';
import type { Attribution } from '#lib/core/claims/extraction.ts';
import type { VoiceFacts } from '#lib/core/verdicts/facts.ts';
import type { ChainLink } from '#lib/schema/desk-view.ts';

/** One link of who said it, as the desk shows it. */
export function presentLink({ link }: LinkRow): ChainLink {
  const { id, content, directness, act, rule } = link;
  return { id, source: presentSource(link), cue: cueOf(link), content, directness, act, rule };
}

/** A link as it is stored, whether or not it has its id yet. */
export type ChainRow = Omit<LinkRow['link'], 'id' | 'claimId' | 'position' | 'withdrawnAt'>;

/** The same link in the shape of the engine. */
export function attributionOf(link: ChainRow): Attribution {
  const { content, directness, act } = link;
  const source = presentSource(link);
  return {
    source: source && {
      text: source.text,
      start: source.start,
      end: source.end,
      name: source.name,
      anonymous: source.anonymous,
    },
    cue: cueOf(link),
    content,
    directness,
    act,
  };
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
