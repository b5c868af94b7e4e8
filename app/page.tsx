import { redirect } from 'next/navigation';
import { paths } from '#app/_ui/paths.ts';
import { may } from '#lib/core/people/permissions.ts';
import { definePage } from '#lib/web/page.tsx';

/** To the queue; whoever has none (an admin alone) begins with people, and somebody without a role with the account. */
export default definePage({ permission: 'account.read' }, async ({ context: { actor } }) => {
  if (may(actor, 'queue.read')) redirect(paths.queue());
  redirect(may(actor, 'people.manage') ? paths.adminPeople() : paths.account());
});
