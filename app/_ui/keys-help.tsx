'use client';

import { useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Kbd } from './kbd.tsx';
import { caps, KEYS, SCREEN_WORDS, type KeyScreen } from './keys.ts';
import { useActiveKeys, useKeys, useKeysOn, type ActiveKey } from './use-keys.ts';

/** The `?` in the top bar, and the list of all keys of this screen behind it. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  const [on, setOn] = useKeysOn();
  const active = useActiveKeys();
  useKeys('everywhere', { help: () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        aria-label="All keys"
        aria-haspopup="dialog"
        className="inline-grid size-7 place-items-center rounded-m max-md:hidden print:hidden"
        onClick={() => setOpen(true)}
      >
        <Kbd>?</Kbd>
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Keys on this screen"
        actions={
          <Button look="ink" onClick={() => setOpen(false)}>
            Close
          </Button>
        }
      >
        <div className="gap-x-8 md:columns-2">
          {screens(active).map(([screen, keys]) => (
            <section key={screen} className="mb-4 break-inside-avoid">
              <h3 className="border-b border-hair-strong pb-1">{SCREEN_WORDS[screen]}</h3>
              <dl>
                {keys.map(({ action, key }) => (
                  <div key={action} className="flex items-center justify-between gap-4 border-b border-hair py-1">
                    <dt>{key.label}</dt>
                    <dd className="flex flex-none gap-1">
                      {caps(key.keys).map((cap, index) => (
                        <Kbd key={index}>{cap}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <label className="flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-ink"
            checked={on}
            onChange={(event) => setOn(event.target.checked)}
          />
          Keys are on in this browser
        </label>
      </Dialog>
    </>
  );
}

function screens(active: readonly ActiveKey[]): readonly (readonly [KeyScreen, readonly ActiveKey[]])[] {
  const found = [...new Set(active.map((entry) => entry.screen))].sort((a, b) => rank(a) - rank(b));
  return found.map((screen) => [screen, once(active.filter((entry) => entry.screen === screen))]);
}

/** Each action once, in the order of the registry. */
const once = (keys: readonly ActiveKey[]) =>
  [...new Map(keys.map((entry) => [entry.action, entry])).values()].sort((a, b) => place(a) - place(b));
const place = (entry: ActiveKey) => Object.keys(KEYS[entry.screen]).indexOf(entry.action);
const rank = (screen: KeyScreen) => (screen === 'everywhere' ? 1 : 0);
