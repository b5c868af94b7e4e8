import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { asTheme, THEME_COOKIE } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import { CODES } from '#lib/core/verdicts/codes.ts';

/** The pages before one is signed in: a form, and beside it what the tool is about. */
export async function Door({ title, children }: { title: string; children: ReactNode }) {
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <div className="relative grid min-h-dvh grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)] max-md:grid-cols-1">
      <ThemeSwitch theme={theme} className="absolute top-4 right-4 z-1 max-md:size-11" />
      <main className="grid content-center justify-items-center p-6 max-md:py-12">
        <div className="grid w-[min(20rem,100%)] gap-4">
          <p className="font-copy text-l font-semibold">Second Source</p>
          <h1 className="font-copy text-xl font-semibold">{title}</h1>
          {children}
        </div>
      </main>
      <aside className="grid content-center border-l border-hair bg-paper-aside p-12 max-md:border-t max-md:border-l-0 max-md:px-6 max-md:py-8">
        <p className="max-w-[24ch] font-copy text-[1.75rem]/[1.6] text-balance max-md:text-[1.375rem]">
          Who{' '}
          <mark data-verdict="attributed" className="verdict-word decoration-verdict decoration-2">
            said it
          </mark>
          , and can{' '}
          <mark data-verdict="corroborated" className="verdict-word decoration-verdict decoration-2">
            anyone independent confirm it
          </mark>
          ?
        </p>
        <ul className="mt-8 grid justify-items-start gap-2 text-m" aria-label="Verdicts">
          {CODES.map((code) => (
            <li key={code}>
              <VerdictMark code={code} />
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
