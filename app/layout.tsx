import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { fontVariables } from '#app/_ui/fonts.ts';
import { asTheme, THEME_COOKIE } from '#app/_ui/theme.ts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Second Source', template: '%s · Second Source' },
  description: 'Who said it, and is it so?',
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#141618' },
  ],
};

/** Rendered per request: the theme comes from a cookie, and the content policy needs a fresh nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" className={fontVariables} data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
