import { namedInPassage } from '#lib/core/sources/named-in-passage.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import type { Span } from '#lib/core/text/span.ts';

export type FoundOrigin = {
  readonly key: string;
  readonly name: string;
  readonly anonymous: string | null;
  readonly words: string;
  readonly own: boolean;
};
type Registered = { readonly name: string; readonly aliases: readonly string[]; readonly kind: SourceKind };

/** Until the origins are computed from the whole ground: the source that the passage names, else its publisher. */
export function originOfItem(
  item: { readonly text: string; readonly quote: Span; readonly publisher: string },
  registry: readonly Registered[],
  outlet: string,
): FoundOrigin {
  const named = namedInPassage(item.text, item.quote, item.publisher);
  const name = registeredName(named?.name ?? item.publisher, registry);
  const anonymous = named?.anonymous ?? null;
  return {
    key: anonymous === null ? sourceKey(name) : 'anonymous',
    name,
    anonymous,
    words: named === null ? 'The passage names nobody but its publisher.' : `The passage names ${name}.`,
    own: sourceKey(name) === sourceKey(outlet) || sourceKey(item.publisher) === sourceKey(outlet),
  };
}

function registeredName(name: string, registry: readonly Registered[]): string {
  const key = sourceKey(name);
  return registry.find((one) => [one.name, ...one.aliases].some((other) => sourceKey(other) === key))?.name ?? name;
}
