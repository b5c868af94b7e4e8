import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Door } from '#app/_ui/door.tsx';
import { definePublicPage } from '#lib/web/page.tsx';
import { localPath } from '#lib/web/return-path.ts';
import { SignInForm } from './_components/sign-in-form.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default definePublicPage({ permission: 'public.signIn' }, async ({ context, searchParams }) => {
  const next = localPath(typeof searchParams['next'] === 'string' ? searchParams['next'] : null);
  if (context.actor) redirect(next);
  const error = searchParams['error'];
  return (
    <Door title="Sign in">
      <SignInForm next={next} problem={typeof error === 'string' ? words(error) : undefined} />
      <p className="text-ink-2">No account, or locked out? Ask your newsroom’s admin.</p>
    </Door>
  );
});

/** next-auth comes back here with a code. */
function words(code: string): string {
  if (code === 'CredentialsSignin') return 'Wrong e-mail or password. Please try again.';
  if (code === 'rate_limited') return 'Too many attempts. Wait a while, then try again.';
  return 'Signing in did not work. Please try again.';
}
