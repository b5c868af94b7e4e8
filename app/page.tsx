import { redirect } from 'next/navigation';
import { definePage } from '#lib/web/page.tsx';
import { may } from '#lib/core/people/permissions.ts';
import type { Route } from 'next';

/** The front door sends each person to where their work is. */
export default definePage({ permission: 'account.read' }, async ({ context: { actor } }) => {
  if (may(actor, 'dashboard.read')) redirect('/dashboard' as Route);
  if (may(actor, 'queue.read')) redirect('/queue' as Route);
  redirect(may(actor, 'people.manage') ? ('/admin/people' as Route) : ('/account' as Route));
});
