'use client';

import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { tinykeys } from 'tinykeys';
import { hearEarlyKeys } from './early-keys.tsx';
import { KEYS, type Key, type KeyHandlers, type KeyScreen } from './keys.ts';

/**
 * Hears the shortcuts of a screen while the component is there. Only those with a handler are active and listed.
 * Nothing is heard in fields (but for keys that say so), in dialogs and menus, or once the person has switched keys off.
 */
export function useKeys<S extends KeyScreen>(screen: S, handlers: KeyHandlers<S>): void {
  const latest = useRef(handlers);
  // Before the screen is painted: whoever sees it may press a key at once.
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const actions = Object.keys(handlers).sort().join(' ');
  useLayoutEffect(() => {
    const entries = actions.split(' ').flatMap((action) => {
      const key = (KEYS[screen] as Readonly<Record<string, Key>>)[action];
      const hear = (event: KeyboardEvent) =>
        (latest.current as Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>)[action]?.(event);
      return key === undefined ? [] : [{ screen, action, key, hear }];
    });
    return listen(entries);
  }, [screen, actions]);
}

export type ActiveKey = {
  readonly screen: KeyScreen;
  readonly action: string;
  readonly key: Key;
  readonly hear: (event: KeyboardEvent) => void;
};

/** The shortcuts that work on this screen now, for the list. */
export function useActiveKeys(): readonly ActiveKey[] {
  return useSyncExternalStore(
    subscribe,
    () => active,
    () => NONE,
  );
}

/** Whether the person has keys on. Kept in the browser: it is about this keyboard and these hands. */
export function useKeysOn(): readonly [on: boolean, setOn: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  return [on, switchKeys];
}

const NONE: readonly ActiveKey[] = [];
const PREFERENCE = 'keys';
let active: readonly ActiveKey[] = NONE;
let stopListening: (() => void) | null = null;
const watchers = new Set<() => void>();

function subscribe(watcher: () => void) {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function listen(entries: readonly ActiveKey[]) {
  change([...active, ...entries]);
  // Once everything else of this screen listens too.
  setTimeout(hearEarlyKeys);
  return () => change(active.filter((entry) => !entries.includes(entry)));
}

/**
 * One listener for all: `g q` must be tried before `q`, and only one of them may fire. Where two components of a screen
 * want the same key, the one that came last has it.
 */
function change(next: readonly ActiveKey[]) {
  active = next;
  stopListening?.();
  const bySequence = new Map<string, ActiveKey>(next.map((entry) => [entry.key.keys, entry]));
  const longestFirst = [...bySequence.values()].sort((a, b) => presses(b) - presses(a));
  stopListening =
    next.length === 0
      ? null
      : tinykeys(
          window,
          Object.fromEntries(longestFirst.map((entry) => [entry.key.keys, (event) => answer(entry, event)])),
          { ignore: (event) => event.isComposing || event.defaultPrevented },
        );
  watchers.forEach((watcher) => watcher());
}

function answer(entry: ActiveKey, event: KeyboardEvent) {
  if (!areOn() || isBusy(entry.key, event)) return;
  event.preventDefault();
  entry.hear(event);
}

function isBusy(key: Key, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return false;
  if (target.closest('dialog, [role="dialog"], [role="menu"]') !== null) return true;
  if (target.matches(FIELDS)) return key.inFields !== true;
  // Enter on a link or a button is that link's or button's own.
  return event.key === 'Enter' && !event.ctrlKey && !event.metaKey && target.closest(ACTIVATED) !== null;
}

const FIELDS =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"])';
const ACTIVATED = 'a[href], button, summary, [role="button"]';

const presses = (entry: ActiveKey) => entry.key.keys.split(' ').length;

function areOn(): boolean {
  try {
    return localStorage.getItem(PREFERENCE) !== 'off';
  } catch {
    return true;
  }
}

function switchKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(PREFERENCE);
    else localStorage.setItem(PREFERENCE, 'off');
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
  watchers.forEach((watcher) => watcher());
}
