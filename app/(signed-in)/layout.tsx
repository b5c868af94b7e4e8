import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SignOut } from './account/_components/sign-out.tsx';
import { EarlyKeys } from '#app/_ui/early-keys.tsx';
import { Shell } from '#app/_ui/shell.tsx';
import { asTheme, THEME_COOKIE } from '#app/_ui/theme.ts';
import { ZoneProvider } from '#app/_ui/zone.tsx';
import { newsroomZone } from '#lib/web/newsroom-zone.ts';
import { forPage } from '#lib/web/page-fault.ts';
import { NONCE_HEADER } from '#lib/web/security-headers.ts';
import { currentSession } from '#lib/web/session.ts';

/** The bar around the pages of signed-in people. Who may see a page is the page's own question. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const session = await forPage(currentSession);
  if (session === null) return children;
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <>
      <EarlyKeys nonce={(await headers()).get(NONCE_HEADER) ?? undefined} />
      <ZoneProvider zone={await newsroomZone()}>
        <Shell actor={session.actor} theme={theme} signOut={<SignOut />}>
          {children}
        </Shell>
      </ZoneProvider>
    </>
  );
}
