'use client';

import type { Route } from 'next';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import type { KeyAction, KeyHandlers } from './keys.ts';
import { paths } from './paths.ts';
import type { Section } from './sections.ts';
import { useKeys } from './use-keys.ts';

/** `G` and a letter, and `/`: only to the sections that this person has. */
export function ShellKeys({ sections }: { sections: readonly Section[] }) {
  const router = useRouter();
  const search = useSearch();
  const has = (href: Route) => sections.some((section) => section.href === href);
  const go = GO.filter(([, href]) => has(href)).map(([action, href]) => [action, () => router.push(href)] as const);
  const handlers: KeyHandlers<'everywhere'> = Object.fromEntries(go);
  useKeys('everywhere', has(paths.claims()) ? { ...handlers, search } : handlers);
  return null;
}

const GO: readonly (readonly [KeyAction<'everywhere'>, Route])[] = [
  ['goQueue', paths.queue()],
  ['goArticles', paths.articles()],
  ['goClaims', paths.claims()],
  ['goSources', paths.sources()],
  ['goDashboard', paths.dashboard()],
];

/** Into the search field of this page; where there is none, into that of the claims. */
function useSearch(): () => void {
  const router = useRouter();
  const pathname = usePathname();
  const onTheWay = useRef(false);
  useEffect(() => {
    if (!onTheWay.current || pathname !== paths.claims()) return;
    onTheWay.current = false;
    // The address changes a moment before the page is there.
    const until = performance.now() + ARRIVAL_MS;
    const look = () => {
      if (!focusSearch() && performance.now() < until) requestAnimationFrame(look);
    };
    look();
  }, [pathname]);
  return () => {
    if (focusSearch()) return;
    onTheWay.current = true;
    router.push(paths.claims());
  };
}

const ARRIVAL_MS = 2_000;

function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}
