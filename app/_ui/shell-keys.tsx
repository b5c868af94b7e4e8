'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import type { KeyAction, KeyHandlers } from './keys.ts';
import { paths } from './paths.ts';
import type { Section } from './sections.ts';
import { useKeys } from './use-keys.ts';

/** `G` and a letter: only to the sections that this person has. */
export function ShellKeys({ sections }: { sections: readonly Section[] }) {
  const router = useRouter();
  const has = (href: Route) => sections.some((section) => section.href === href);
  const handlers = GO.filter(([, href]) => has(href)).map(
    ([action, href]) => [action, () => router.push(href)] as const,
  );
  useKeys('everywhere', Object.fromEntries(handlers) as KeyHandlers<'everywhere'>);
  return null;
}

const GO: readonly (readonly [KeyAction<'everywhere'>, Route])[] = [
  ['goQueue', paths.queue()],
  ['goArticles', paths.articles()],
  ['goSources', paths.sources()],
  ['goDashboard', paths.dashboard()],
];
