import type { Sex } from '#lib/core/language/people-words.ts';

/** Somebody whom the text names. */
export type Person = {
  /** As first written in full: "Vladimir Putin". */
  readonly full: string;
  /** The last word of it: "Putin". */
  readonly last: string;
  /** What the text calls the person from then on: the last name when it stands alone somewhere, else the full one. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly gender: Sex;
  /** A given name, a title, an age, an office set beside it says that it is a person; capitals alone do not. */
  readonly certain: boolean;
  /** Where the name first stands, in UTF-16 units: nobody is known before. */
  readonly since: number;
};

/** "Russian President": the office, lower-case, and the state; `of`: what "of", "al" puts behind it ("dorna"). */
export type Role = { readonly office: string; readonly nation: string | null; readonly of: string | null };

/** Everyone a text names, and the bodies it names in full. */
export type Register = {
  readonly people: readonly Person[];
  /** By lower-case last name; several who share it. */
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  /** By lower-case last word: "authority" to "the Dorna Port Authority"; null where two end so. */
  readonly bodies: ReadonlyMap<string, Body | null>;
};

export type Body = { readonly name: string; readonly since: number };

export const EMPTY_REGISTER: Register = { people: [], byLast: new Map(), bodies: new Map() };
