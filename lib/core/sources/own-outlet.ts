import type { SourceId } from '#lib/core/ids.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';

/** The outlet that an article is of. */
export type OwnOutlet = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sourceId: SourceId | null;
  readonly owner: string | null;
  readonly domains: readonly string[];
};

/** Whoever publishes, as far as it is needed to tell whether that is ourselves. */
export type Publisher = {
  readonly names: readonly string[];
  readonly sourceId: SourceId | null;
  readonly domains: readonly string[];
  readonly owners: readonly string[];
};

/**
 * Whether a publisher is the article's own outlet: by its entry, its name in any near form ("The Northgate Herald",
 * "Northgate Herald Online", "northgateherald.example"), a domain, or an owner. A like name is not enough.
 */
export function isOwnOutlet(publisher: Publisher, outlet: OwnOutlet): boolean {
  if (outlet.sourceId !== null && publisher.sourceId === outlet.sourceId) return true;
  const ours = new Set([outlet.name, ...outlet.aliases, ...outlet.domains].flatMap(nearForms));
  if (publisher.names.some((name) => nearForms(name).some((form) => ours.has(form)))) return true;
  const hosts = outlet.domains.map(hostOf);
  if (
    [...publisher.domains, ...publisher.names.filter((name) => HOST.test(name))].some((domain) =>
      hosts.some((host) => isWithin(hostOf(domain), host)),
    )
  )
    return true;
  const owner = outlet.owner === null ? null : ownerKey(outlet.owner);
  if (owner === null) return false;
  return (
    publisher.owners.some((other) => ownerKey(other) === owner) ||
    publisher.names.some((name) => ownerKey(name) === owner)
  );
}

/** The key under which the names of one owner meet. */
export function ownerKey(name: string): string {
  const words = nameWords(name);
  const bare = words.filter((word) => !LEGAL.has(word));
  return (bare.length === 0 ? words : bare).join(' ');
}

const LEGAL: ReadonlySet<string> = new Set(
  'ltd limited inc plc llc gmbh ag sa srl srl. spa sas nv bv co corp corporation company holding holdings group grup grupul'.split(
    ' ',
  ),
);

const HOST = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,9}(?:\/\S*)?$/u;

function hostOf(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/:].*$/u, '');
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Words that say in which form a paper comes out. */
const FORMS: ReadonlySet<string> = new Set(
  'online digital web website site com live app mobile print edition newspaper paper newsroom staff editors redactia ziarul ziar cotidianul saptamanalul revista portalul publicatia www news24 ro page homepage weekend newsletter podcast blog youtube tiktok telegram facebook twitter instagram'.split(
    ' ',
  ),
);

/** "Vale Echo (Arle edition)" */
const EDITION = /\s*\([^()]*(?:edition|ediți|online|print)[^()]*\)/iu;

/** One word of all its words, in the plain form and without Romanian endings. */
function nearForms(name: string): readonly string[] {
  const words = nameWords(name.replace(EDITION, ''));
  const bare = words.filter((word) => !FORMS.has(word));
  const kept = bare.length === 0 ? words : bare;
  return [kept.join(''), kept.map(undeclined).join('')].filter((form) => form !== '');
}
