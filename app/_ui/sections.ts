import type { Route } from 'next';
import type { Actor } from '#lib/core/people/actor.ts';
import { may, type PlainPermission } from '#lib/core/people/permissions.ts';
import { paths } from './paths.ts';

export type Section = { readonly href: Route; readonly label: string };

/** The sections that this person may open, in the order of the top bar. */
export const sectionsFor = (actor: Actor): readonly Section[] =>
  SECTIONS.filter(({ permission }) => may(actor, permission)).map(({ href, label }) => ({ href, label }));

const SECTIONS: readonly (Section & { readonly permission: PlainPermission })[] = [
  { href: paths.queue(), label: 'Queue', permission: 'queue.read' },
  { href: paths.articles(), label: 'Articles', permission: 'article.read' },
  { href: paths.claims(), label: 'Claims', permission: 'claim.read' },
  { href: paths.sources(), label: 'Sources', permission: 'source.read' },
  { href: paths.decide(), label: 'Decide', permission: 'decide.read' },
  { href: paths.dashboard(), label: 'Dashboard', permission: 'dashboard.read' },
  { href: paths.adminPeople(), label: 'Admin', permission: 'people.manage' },
];
