import type { SourceId } from '#lib/core/ids.ts';
import { isBodyHead, bodyTerm, isPaperName } from '#lib/core/sources/body-words.ts';
import { isToldApart } from '#lib/core/sources/anonymous-tells.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import { isSameName } from '#lib/core/sources/same-name.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';

/** A source as the registry has it, with what makes its names meet. `owner` is a name; domains are host names. */
export type RegistrySource = {
  readonly id: SourceId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SourceKind;
  readonly owner: string | null;
  readonly domains: readonly string[];
};

/** Somebody who speaks or publishes, as far as a text and the registry tell who that is. */
export type Voice = {
  /** As it is shown. */
  readonly name: string;
  /** Every name that the text or the registry has for it, the shown one included. */
  readonly names: readonly string[];
  readonly sourceId: SourceId | null;
  readonly kind: SourceKind | null;
  /** The class of somebody unnamed ("officials"); null for a named voice. */
  readonly anonymous: string | null;
  readonly tells: readonly string[];
  /** "premier": the office that speaks, or that the person holds. */
  readonly office: string | null;
  readonly person: string | null;
};

export const namedVoice = (name: string, kind: SourceKind | null = null): Voice => ({
  name,
  names: [name],
  sourceId: null,
  kind,
  anonymous: null,
  tells: [],
  office: null,
  person: null,
});

export const registeredVoice = ({ id, name, aliases, kind }: RegistrySource): Voice => ({
  ...namedVoice(name, kind),
  names: [name, ...aliases],
  sourceId: id,
  person: kind === 'person' ? name : null,
});

/** Whether two voices may be one. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if ((a.anonymous === null) !== (b.anonymous === null)) return false;
  if (a.anonymous !== null) return !isToldApart(a.tells, b.tells);
  if (a.sourceId !== null && b.sourceId !== null) return a.sourceId === b.sourceId;
  if (a.person !== null && b.person !== null && !isSameName(a.person, b.person)) return false;
  if (a.office !== null && a.office === b.office && isSameSeat(a, b)) return true;
  const kind = isNoPerson(a) || isNoPerson(b) ? 'no person' : 'any';
  return a.names.some((name) => b.names.some((other) => isSameName(name, other, kind)));
}

const isNoPerson = ({ kind, person }: Voice): boolean => person === null && kind !== null && kind !== 'person';

/** "the premier’s office" is the premier’s whom the other names; two offices that are told apart by their state are two. */
function isSameSeat(a: Voice, b: Voice): boolean {
  if (a.person !== null && b.person !== null) return true;
  const [mine, others] = [qualifiers(a), qualifiers(b)];
  return mine.length === 0 || others.length === 0 || mine.some((word) => others.includes(word));
}

/** Words beside the office that say of what: "the Iranian president". */
function qualifiers({ name, person, office }: Voice): readonly string[] {
  if (person !== null) return [];
  const words = /(?:\bof\s+|\bdin\s+|\blui\s+)?\p{Lu}[\p{L}’'-]+/gu;
  return [...name.matchAll(words)]
    .map(([word]) => nameWords(word).join(' '))
    .filter((word) => word !== '' && word !== office && !OFFICES.test(word));
}

const OFFICES =
  /premier|minister|president|mayor|governor|chancell|king|queen|prefect|prosecutor|ombudsman|primar|presedint|guvernator|cancelar|regele|office|cabinet|general|attorney|district/u;

/** A paper, a station or an agency: it carries what others say. */
export function isCarrier(voice: Voice): boolean {
  if (voice.anonymous !== null || voice.person !== null) return false;
  if (voice.kind !== null) return voice.kind === 'outlet' || voice.kind === 'agency';
  return likelyKind(voice.name, 'attribution') === 'agency' || isPaperName(nameWords(voice.name));
}

/** A ministry, a hospital, the Kremlin: it gives its own account of what its people say. */
export function isBody(voice: Voice): boolean {
  if (voice.anonymous !== null || isCarrier(voice)) return false;
  if (voice.kind !== null) return voice.kind === 'institution';
  return nameWords(voice.name).some((word) => isBodyHead(bodyTerm(word))) || SEATS.test(voice.name);
}

const SEATS = /kremlin|white house|elys[eé]e|downing street|cotroceni|pentagon|vatican/iu;
