/** A person that the text names. */
export type Person = {
  /** As first written: "Vladimir Putin". */
  readonly full: string;
  /** The last word of it: "Putin". */
  readonly last: string;
  /** What the text calls the person from then on: the last name when it stands alone somewhere, else the full one. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly gender: 'he' | 'she' | null;
  /** Where the name first stands, in UTF-16 units: nobody is known before. */
  readonly since: number;
};

/** "Russian President": the office, lower-case, and the state. */
export type Role = { readonly office: string; readonly nation: string | null };

/** Everyone a text names, and the bodies it names in full. */
export type Register = {
  readonly people: readonly Person[];
  /** By lower-case last name and full name. */
  readonly byName: ReadonlyMap<string, Person>;
  /** By lower-case last word: "authority" to "the Dorna Port Authority". */
  readonly bodies: ReadonlyMap<string, Body>;
};

export type Body = { readonly name: string; readonly since: number };

export const EMPTY_REGISTER: Register = { people: [], byName: new Map(), bodies: new Map() };
