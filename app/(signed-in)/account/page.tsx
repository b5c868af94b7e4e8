import type { Metadata } from 'next';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { When } from '#app/_ui/zone.tsx';
import { definePage, found } from '#lib/web/page.tsx';
import { readAccount } from '#lib/workflow/people/read-account.ts';
import { PasswordForm } from './_components/password-form.tsx';
import { SignOutEverywhere } from './_components/sign-out-everywhere.tsx';

export const metadata: Metadata = { title: 'Your account' };

export default definePage({ permission: 'account.read' }, async ({ context }) => {
  const account = found(await readAccount(context));
  return (
    <Page>
      <PageHeader title="Your account" about={`${account.name}, ${account.roles.join(' and ')}`} />
      <div className="grid max-w-[44rem] gap-8">
        <section aria-labelledby="password" className="border-t border-hair-strong pt-3">
          <h2 id="password" className="mb-3 text-m">
            Password
          </h2>
          <PasswordForm email={account.email} />
        </section>
        <section aria-labelledby="sessions" className="border-t border-hair-strong pt-3">
          <h2 id="sessions" className="mb-3 text-m">
            Where you are signed in
          </h2>
          <ul className="mb-4">
            {account.sessions.map(({ id, createdAt, agent }) => (
              <li key={id} className="border-b border-hair py-2">
                <span className="block">
                  Since <When at={createdAt} />
                  {id === context.sessionId && <b>, this browser</b>}
                </span>
                <span className="block text-xs wrap-anywhere text-ink-3">{agent ?? 'An unnamed browser'}</span>
              </li>
            ))}
          </ul>
          <SignOutEverywhere />
        </section>
      </div>
    </Page>
  );
});
