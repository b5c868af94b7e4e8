import type { SourceId } from '#lib/core/ids.ts';
import { withoutMarks } from '#lib/core/sources/name-words.ts';
import type { OriginGround } from '#lib/core/sources/origin-ground.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';

type Registry = Pick<OriginGround, 'registry' | 'relations'>;
type Material = { readonly ids: readonly SourceId[]; readonly texts: readonly string[] };

/**
 * As much of a large registry as can bear on some captures: who published them, whoever may be named in them, and
 * everybody whom ownership, a state or an agency ties to those. Rather too many than one too few: a name may stand in a
 * text in short, declined or in letters, so it is enough that it begins like a word there.
 */
export function sourcesThatMatter({ registry, relations }: Registry, material: Material): Registry {
  if (registry.length <= SMALL) return { registry, relations };
  const words = new Set(material.texts.flatMap((text) => [...beginnings(text)]));
  const common = commonBeginnings(registry);
  const published = new Set(material.ids);
  const near = registry.filter((source) => published.has(source.id) || mayBeNamed(source, words, common));
  const reached = tied(new Set(near.map((source) => source.id)), { registry, relations });
  return {
    registry: registry.filter((source) => reached.has(source.id)),
    relations: relations.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

/** Whether a change of this source can bear on them. */
export function mayMatter(
  source: RegistrySource,
  { registry, relations }: Registry,
  { ids, texts }: Material,
): boolean {
  const component = tied(new Set([source.id]), { registry, relations });
  if (ids.some((id) => component.has(id))) return true;
  const words = new Set(texts.flatMap((text) => [...beginnings(text)]));
  return [source, ...registry.filter((one) => component.has(one.id))].some((one) => mayBeNamed(one, words, new Set()));
}

/** Below this, all of it is looked at anyway. */
const SMALL = 60;

function mayBeNamed(source: RegistrySource, words: ReadonlySet<string>, common: ReadonlySet<string>): boolean {
  return [source.name, ...source.aliases].some((name) => {
    const own = [...beginnings(name)];
    const telling = own.filter((word) => !common.has(word));
    return (telling.length === 0 ? own : telling).some((word) => words.has(word)) || words.has(lettersOf(name));
  });
}

/** Letters by which words are compared; "Kremlinul" and "Kremlin", "Nicușor" and "Nicusor" begin alike. */
const BEGINNING = 4;

function* beginnings(text: string): Generator<string> {
  for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) if (word.length > 1) yield word.slice(0, BEGINNING);
}

/** "UMO" for "Umbrian Marine Office". */
const lettersOf = (name: string): string =>
  [...folded(name).matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word.charAt(0))
    .join('')
    .slice(0, BEGINNING);

/** Initials are one word: "U.N." is "un". */
const folded = (text: string): string => withoutMarks(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, '');

/** What one name in twenty begins with tells none of them. */
function commonBeginnings(registry: readonly RegistrySource[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { name } of registry)
    for (const word of new Set(beginnings(name))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([, n]) => n > registry.length / 20).map(([word]) => word));
}

function tied(from: ReadonlySet<SourceId>, { registry, relations }: Registry): ReadonlySet<SourceId> {
  const reached = new Set(from);
  const ownerOf = new Map(registry.flatMap(({ id, owner }) => (owner === null ? [] : [[id, folded(owner)] as const])));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const { from: one, to } of relations) {
      if (reached.has(one)) reached.add(to);
      else if (reached.has(to)) reached.add(one);
    }
    const owners = new Set([...reached].flatMap((id) => ownerOf.get(id) ?? []));
    if (owners.size === 0) continue;
    for (const { id, name, owner } of registry) {
      if (owners.has(folded(name)) || (owner !== null && owners.has(folded(owner)))) reached.add(id);
    }
  }
  return reached;
}
