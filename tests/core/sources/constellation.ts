import type { CaptureId, EvidenceId, SourceId } from '#lib/core/ids.ts';
import type { OriginGround, OriginItem, OriginRuling } from '#lib/core/sources/origin-ground.ts';
import { originsOfClaim, type ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import type { CaptureKind, SourceKind } from '#lib/core/sources/source.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';

/** A text with the words pinned in it between `[` and `]`; without them it is captured and nothing in it is pinned. */
export type Told = {
  readonly by: string;
  readonly text: string;
  readonly kind?: CaptureKind;
  readonly ruling?: OriginRuling;
};

export type Constellation = {
  readonly claim: string;
  readonly told: readonly Told[];
  readonly outlet?: string;
  readonly owner?: string;
  readonly domains?: readonly string[];
  readonly sources?: readonly (Partial<RegistrySource> & { readonly name: string; readonly kind: SourceKind })[];
  readonly relations?: readonly {
    readonly from: string;
    readonly to: string;
    readonly relation: 'owned_by' | 'state' | 'takes_from';
  }[];
};

const sourceId = (name: string) => `s-${name}` as SourceId;

/** The ground and the items of a constellation; capture n is `cn`, its item `en`. */
export function asked({ claim, told, outlet, owner, domains, sources, relations }: Constellation) {
  const captures = told.map(({ by, text, kind }, at) => ({
    id: `c${String(at + 1)}` as CaptureId,
    sourceId: null,
    sourceName: by,
    kind: kind ?? ('page' as const),
    text: text.replaceAll(/(?<!\\)[[\]]/gu, ''),
    host: null,
  }));
  const items: readonly OriginItem[] = told.flatMap(({ text, ruling }, at): readonly OriginItem[] => {
    const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
    if (start < 0) return [];
    const n = String(at + 1);
    return [
      {
        id: `e${n}` as EvidenceId,
        captureId: `c${n}` as CaptureId,
        quote: { start, end },
        stance: 'supports',
        ruling: ruling ?? null,
      },
    ];
  });
  const ground: OriginGround = {
    captures,
    registry: (sources ?? []).map((source) => ({
      id: sourceId(source.name),
      aliases: [],
      owner: null,
      domains: [],
      ...source,
    })),
    relations: (relations ?? []).map(({ from, to, relation }) => ({
      from: sourceId(from),
      to: sourceId(to),
      relation,
    })),
    outlet: {
      name: outlet ?? 'Northgate Herald',
      aliases: [],
      sourceId: null,
      owner: owner ?? null,
      domains: domains ?? [],
    },
  };
  return { ground, claim: { text: claim }, items };
}

export function originsIn(constellation: Constellation): ClaimOrigins {
  const { ground, claim, items } = asked(constellation);
  return originsOfClaim(ground, claim, items);
}

/** Which captures rest on one origin, as "1 2 | 3". */
export function grouped(found: ClaimOrigins): string {
  const groups = found.origins.map(({ items }) => items.map(({ captureId }) => captureId.slice(1)).join(' '));
  return groups.toSorted().join(' | ');
}
