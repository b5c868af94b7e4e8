import type { Attribution, AttributedSource, Channel, Extraction, SpeakerKind } from '../extraction.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Neighbouring sentences of one paragraph that rest on one source. */
export type Statement = Span & {
  readonly kind: SpeakerKind;
  readonly name: string | null;
  readonly title: string | null;
  readonly justification: string | null;
  readonly channel: Channel;
  /** Ids of the claims. */
  readonly claims: readonly string[];
};

type Copy = Pick<Extraction, 'claims'> & { readonly article: Pick<Extraction['article'], 'sentences'> };

/** The sourced statements of a story, in the order of the copy: the outermost source of a claim is what it rests on. */
export function statementsOf({ article, claims }: Copy): readonly Statement[] {
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const statements: Statement[] = [];
  let open: { readonly key: string; readonly block: string; readonly place: number }[] = [];
  for (const { id, block, start, end } of article.sentences) {
    const next: typeof open = [];
    const places = new Map<string, number>();
    for (const claim of bySentence.get(id) ?? []) {
      const link = restsOn(claim.attributions);
      if (link === null) continue;
      const key = keyOf(link.source);
      const known = places.get(key) ?? open.find((one) => one.key === key && one.block === block)?.place;
      const place = known ?? statements.length;
      const before = statements[place];
      statements[place] =
        before === undefined
          ? startedBy(link, { start, end }, claim.id)
          : { ...before, end, claims: [...before.claims, claim.id] };
      if (!places.has(key)) next.push({ key, block, place });
      places.set(key, place);
    }
    open = next;
  }
  return statements;
}

type Sourced = Attribution & { readonly source: AttributedSource };

const restsOn = (links: readonly Attribution[]): Sourced | null => {
  const found = links.find(({ source }) => source !== null);
  return found === undefined || found.source === null ? null : { ...found, source: found.source };
};

const keyOf = ({ kind, fullName, text }: AttributedSource): string => `${kind} ${(fullName ?? text).toLowerCase()}`;

const startedBy = ({ source, channel }: Sourced, span: Span, claim: string): Statement => ({
  ...span,
  kind: source.kind,
  name: source.fullName,
  title: source.title,
  justification: source.justification,
  channel,
  claims: [claim],
});
