import type { Metadata } from 'next';
import { Door } from '#app/_ui/door.tsx';
import { definePublicPage, found } from '#lib/web/page.tsx';
import { setupIsOpen } from '#lib/workflow/people/setup-is-open.ts';
import { SetUpForm } from './_components/set-up-form.tsx';

export const metadata: Metadata = { title: 'Set up' };

export default definePublicPage({ permission: 'public.setup' }, async ({ context, searchParams }) => {
  found(await setupIsOpen(context));
  const { token } = searchParams;
  return (
    <Door title="Set up">
      <p className="text-ink-2">You become the first administrator, and invite everybody else.</p>
      <SetUpForm token={typeof token === 'string' ? token : ''} />
    </Door>
  );
});
