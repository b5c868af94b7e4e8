import type { Role } from '#lib/core/people/roles.ts';

export type DemoPerson = { readonly name: string; readonly email: string; readonly roles: readonly Role[] };

/** The people of the demonstration workspace; `.example` is a domain that nobody can own (RFC 2606). */
export const PEOPLE = {
  firstReviewer: { name: 'Mira Halloran', email: 'mira@demo.example', roles: ['reviewer'] },
  secondReviewer: { name: 'Jonas Petrel', email: 'jonas@demo.example', roles: ['reviewer'] },
  editor: { name: 'Adaeze Quill', email: 'adaeze@demo.example', roles: ['editor'] },
  signingEditor: { name: 'Tomas Venner', email: 'tomas@demo.example', roles: ['editor'] },
  admin: { name: 'Lin Castell', email: 'lin@demo.example', roles: ['admin'] },
} as const satisfies Record<string, DemoPerson>;

export type DemoRole = keyof typeof PEOPLE;
