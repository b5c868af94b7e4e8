import { expect, it } from 'vitest';
import { grouped, originsIn, type Constellation, type Told } from './constellation.ts';

export const MERIDIAN = { name: 'Meridian News Agency', kind: 'agency', aliases: ['Meridian'] } as const;
export const CARPATIA = { name: 'Carpatia', kind: 'agency', aliases: ['Agenția Carpatia'] } as const;

/** Texts by their publishers, `[…]` around what is pinned, and which of them rest on one origin: "1 2 | 3". */
export type Row = readonly [
  why: string,
  origins: string,
  told: readonly (readonly [by: string, text: string])[],
  more?: Partial<Constellation> & { readonly names?: readonly string[] },
];

/** A test for each row of a claim. */
export function check(claim: string, rows: readonly Row[]): void {
  for (const [why, origins, told, more] of rows) {
    it(why, () => {
      const { names, ...rest } = more ?? {};
      const found = originsIn({ claim, told: told.map(([by, text]): Told => ({ by, text })), ...rest });
      expect(grouped(found)).toBe(origins);
      if (names !== undefined) expect(found.origins.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    });
  }
}
