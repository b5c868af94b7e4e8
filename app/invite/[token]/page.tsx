import type { Metadata } from 'next';
import { Door } from '#app/_ui/door.tsx';
import { definePublicPage, found } from '#lib/web/page.tsx';
import { readInvitation } from '#lib/workflow/people/read-invitation.ts';
import { JoinForm } from './_components/join-form.tsx';
import { NewPasswordForm } from './_components/new-password-form.tsx';

export const metadata: Metadata = { title: 'Join' };

export default definePublicPage({ permission: 'public.invite' }, async ({ context, params: { token = '' } }) => {
  const { name, email, roles } = found(await readInvitation(context, token));
  if (roles.length === 0) {
    return (
      <Door title="Choose a new password">
        <p className="text-ink-2">
          For the account with the e-mail <b className="text-ink">{email}</b>. You will be signed out everywhere else.
        </p>
        <NewPasswordForm token={token} name={name} email={email} />
      </Door>
    );
  }
  return (
    <Door title="Join the desk">
      <p className="text-ink-2">
        You are invited as {roles.join(' and ')}, with the e-mail <b className="text-ink">{email}</b>.
      </p>
      <JoinForm token={token} name={name} email={email} />
    </Door>
  );
});
