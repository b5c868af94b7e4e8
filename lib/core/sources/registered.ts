import { bodyTerm, isBodyHead } from '#lib/core/sources/body-words.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';
import { isSameName } from '#lib/core/sources/same-name.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';

/** The registry's source of this name: the name itself, an alias, or the only one whose name may be this. */
export function registered(name: string, registry: readonly RegistrySource[]): RegistrySource | null {
  const words = nameWords(name).join(' ');
  if (words === '') return null;
  const index = indexOf(registry);
  const exact = index.byName.get(words) ?? index.byAlias.get(words);
  if (exact !== undefined) return exact;
  const near = new Set(marksOf(name).flatMap((mark) => index.byMark.get(mark) ?? []));
  const like = [...near].filter((source) =>
    [source.name, ...source.aliases].some((other) =>
      isSameName(other, name, source.kind === 'person' ? 'any' : 'no person'),
    ),
  );
  return like.length === 1 ? (like[0] ?? null) : null;
}

type Index = {
  readonly byName: ReadonlyMap<string, RegistrySource>;
  readonly byAlias: ReadonlyMap<string, RegistrySource>;
  readonly byMark: ReadonlyMap<string, readonly RegistrySource[]>;
};

/** Made once for a list: a registry of thousands is asked for every name in every capture. */
const INDEXES = new WeakMap<readonly RegistrySource[], Index>();

function indexOf(registry: readonly RegistrySource[]): Index {
  const made = INDEXES.get(registry);
  if (made !== undefined) return made;
  const byName = new Map<string, RegistrySource>();
  const byAlias = new Map<string, RegistrySource>();
  const byMark = new Map<string, RegistrySource[]>();
  for (const source of registry.toSorted((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1))) {
    const name = nameWords(source.name).join(' ');
    if (!byName.has(name)) byName.set(name, source);
    for (const alias of source.aliases.map((one) => nameWords(one).join(' ')))
      if (!byAlias.has(alias)) byAlias.set(alias, source);
    for (const mark of new Set([source.name, ...source.aliases].flatMap(marksOf)))
      byMark.set(mark, [...(byMark.get(mark) ?? []), source]);
  }
  const index = { byName, byAlias, byMark };
  INDEXES.set(registry, index);
  return index;
}

/**
 * Two names that may be one have one of these in common: a word that is no kind of body, all the letters, or the first
 * letters of all words. "The ministry" alone is nobody's name in the registry.
 */
function marksOf(name: string): readonly string[] {
  const words = nameWords(name);
  const telling = words.filter((word) => !isBodyHead(bodyTerm(word)));
  const initials = words.map((word) => bodyTerm(word).charAt(0)).join('');
  return [...telling, ...telling.map(bodyTerm), ...telling.map(undeclined), words.join(''), initials];
}
