import { FilterLinks } from '#app/_ui/filter-links.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { may } from '#lib/core/people/permissions.ts';

const PAGES = [
  { key: 'people', label: 'People', href: paths.adminPeople(), permission: 'people.manage' },
  { key: 'policy', label: 'Policy', href: paths.adminPolicy(), permission: 'policy.read' },
  { key: 'audit', label: 'Log', href: paths.adminAudit(), permission: 'audit.read' },
] as const;

/** The pages of this section that the person may open. */
export function AdminLinks({ actor, current }: { actor: Actor; current: (typeof PAGES)[number]['key'] }) {
  const links = PAGES.filter((page) => may(actor, page.permission));
  if (links.length < 2) return null;
  return (
    <FilterLinks
      label="Administration"
      className="mb-6"
      links={links.map(({ key, label, href }) => ({ label, href, current: key === current }))}
    />
  );
}
