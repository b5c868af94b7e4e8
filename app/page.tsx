import { redirect } from 'next/navigation';
import { paths } from '#app/_ui/paths.ts';
import { may } from '#lib/core/people/permissions.ts';
import { currentSession } from '#lib/web/session.ts';

/** To the queue; whoever has none (an admin alone) begins with the articles. */
export default async function Home(): Promise<never> {
  const session = await currentSession();
  redirect(session === null || may(session.actor, 'queue.read') ? paths.queue() : paths.articles());
}
