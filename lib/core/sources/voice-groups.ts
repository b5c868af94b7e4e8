import { nameWords } from '#lib/core/sources/name-words.ts';
import { isSameVoice, type Voice } from '#lib/core/sources/voice.ts';

/**
 * The voices that are one, with the key and the name they go by. `order`: unique too, and made of names alone, so that
 * nothing depends on which source was registered first; identifiers sort by the time of their making.
 */
export type VoiceGroup = {
  readonly key: string;
  readonly order: string;
  readonly voices: readonly Voice[];
  readonly lead: Voice;
};

/**
 * Which voices of a claim are one. The names that say most come first, so that a surname or "the ministry" joins the
 * full name; where it might join several it joins the first by its name. No order of the input enters.
 */
export function voiceGroups(voices: readonly Voice[]): ReadonlyMap<string, VoiceGroup> {
  const distinct = new Map(voices.map((voice) => [voiceKey(voice), voice]));
  const ordered = [...distinct.entries()].toSorted(
    ([, x], [, y]) => weightOf(y) - weightOf(x) || (orderOf(x) < orderOf(y) ? -1 : 1),
  );
  const groups: Voice[][] = [];
  for (const [, voice] of ordered) {
    const fitting = groups.filter((group) => fits(voice, group));
    const [first] = fitting.toSorted((a, b) => (orderOfGroup(a) < orderOfGroup(b) ? -1 : 1));
    if (first === undefined) groups.push([voice]);
    else first.push(voice);
  }
  return new Map(
    groups.flatMap((members) => {
      const [lead] = members;
      if (lead === undefined) return [];
      const group = { ...alone(lead), key: keyOfGroup(members), voices: members };
      return members.map((voice) => [voiceKey(voice), group] as const);
    }),
  );
}

/** A voice that is in no group. */
export const alone = (voice: Voice): VoiceGroup => ({
  key: voiceKey(voice),
  order: orderOf(voice),
  voices: [voice],
  lead: voice,
});

/** Two persons of one office are never in one group; nor two entries of the registry. */
function fits(voice: Voice, group: readonly Voice[]): boolean {
  const apart = group.some(
    (other) =>
      (voice.sourceId !== null && other.sourceId !== null && voice.sourceId !== other.sourceId) ||
      (voice.person !== null && other.person !== null && !isSameVoice(voice, other)),
  );
  return !apart && group.some((other) => isSameVoice(voice, other));
}

/** Everything that tells a voice from another, as one text: equal voices have equal keys. */
export function voiceKey({ sourceId, names, anonymous, tells, office, person }: Voice): string {
  if (sourceId !== null) return `source:${sourceId}`;
  if (anonymous !== null) return tells.length === 0 ? 'anon' : `anon:${tells.join(' ')}`;
  return `name:${[...names]
    .map((name) => nameWords(name).join(' '))
    .toSorted()
    .join('|')}${office === null ? '' : `@${office}`}${person === null ? '' : `#${nameWords(person).join(' ')}`}`;
}

/** The names first; two entries of the registry never have the same. */
const orderOf = (voice: Voice): string =>
  `${[voice.name, ...voice.names].map((name) => nameWords(name).join(' ')).join('|')} ${voiceKey(voice)}`;

const orderOfGroup = ([lead]: readonly Voice[]): string => (lead === undefined ? '' : orderOf(lead));

function keyOfGroup([lead]: readonly Voice[]): string {
  if (lead === undefined) return '';
  if (lead.sourceId !== null || lead.anonymous !== null) return voiceKey(lead);
  return `name:${nameWords(lead.person ?? lead.name).join(' ')}`;
}

function weightOf({ sourceId, names, anonymous, tells, person, office }: Voice): number {
  if (sourceId !== null) return 1_000;
  if (anonymous !== null) return tells.length;
  const words = Math.max(...names.map((name) => nameWords(name).filter((word) => word.length > 1).length));
  return words * 10 + (person === null ? 0 : 5) + (office === null ? 0 : 1);
}
