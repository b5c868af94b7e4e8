'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Actor } from '#lib/core/people/actor.ts';
import { may } from '#lib/core/people/permissions.ts';
import { BAR_MENU_ITEM, SIGN_OUT_FORM } from './bar-menu-item.ts';
import { BarMenu } from './bar-menu.tsx';
import { Kbd } from './kbd.tsx';
import { KeysHelp } from './keys-help.tsx';
import { paths } from './paths.ts';
import { SectionLinks } from './section-links.tsx';
import { sectionsFor } from './sections.ts';
import { ShellKeys } from './shell-keys.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import type { Theme } from './theme.ts';
import { ToastProvider } from './toast.tsx';
import { TryingAgain } from './trying-again.tsx';

/**
 * The top bar around every page of signed-in people, and the landmark `main` for the page itself. The bar is 2.75rem
 * high. All of it works without script but the theme and the keys. In the browser's part, because it comes with every
 * page: what goes over to it is the person and the theme, not its markup once more.
 */
export function Shell({
  actor,
  theme,
  signOut,
  children,
}: {
  actor: Actor;
  theme: Theme;
  /** The form that signs out, with the id `SIGN_OUT_FORM`: it has no look, its buttons are in the menus. */
  signOut: ReactNode;
  children: ReactNode;
}) {
  const sections = sectionsFor(actor);
  return (
    <ToastProvider>
      <a
        href="#main"
        className="absolute -top-18 left-3 z-50 bg-ink px-3 py-2 text-on-ink no-underline focus:top-2 print:hidden"
      >
        Skip to content
      </a>
      <div className="flex min-h-dvh flex-col">
        <header className="flex min-h-11 items-center gap-6 border-b border-hair bg-paper px-6 max-md:gap-3 max-md:px-4 print:hidden">
          <Link href={paths.home()} className="py-2 font-copy text-l font-semibold whitespace-nowrap no-underline">
            Second Source
          </Link>
          <nav aria-label="Main" className="max-md:hidden">
            <ul className="flex gap-1">
              <SectionLinks sections={sections} className={SECTION} />
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-3 text-ink-2">
            {may(actor, 'claim.read') && (
              <Link
                href={paths.claims()}
                className="inline-flex min-h-7 items-center gap-2 text-ink-3 no-underline hover:text-ink max-md:hidden"
              >
                Search <Kbd>/</Kbd>
              </Link>
            )}
            <ThemeSwitch theme={theme} className="max-md:size-11" />
            <KeysHelp />
            <BarMenu label={actor.name} className="max-w-48 truncate max-md:hidden">
              <PersonItems actor={actor} />
            </BarMenu>
            <BarMenu label="Menu" className="md:hidden">
              <nav aria-label="Sections">
                <ul>
                  <SectionLinks sections={sections} className={BAR_MENU_ITEM} />
                </ul>
              </nav>
              <div className="my-1 border-t border-hair" />
              <PersonItems actor={actor} />
            </BarMenu>
          </div>
        </header>
        <main id="main" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          {children}
        </main>
      </div>
      {signOut}
      <TryingAgain />
      <ShellKeys sections={sections} />
    </ToastProvider>
  );
}

function PersonItems({ actor }: { actor: Actor }) {
  return (
    <>
      <p className="px-3 py-1 text-xs text-ink-3">
        {actor.name}, {actor.roles.join(' and ')}
      </p>
      <Link href={paths.account()} className={BAR_MENU_ITEM}>
        Your account
      </Link>
      <button type="submit" form={SIGN_OUT_FORM} className={BAR_MENU_ITEM}>
        Sign out
      </button>
    </>
  );
}

const SECTION =
  'inline-flex min-h-7 items-center rounded-m px-[0.6rem] text-ink-2 no-underline hover:bg-paper-sunk hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink';
