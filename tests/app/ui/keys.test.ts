import { describe, expect, it } from 'vitest';
import { caps, KEYS, type Key, type KeyScreen } from '#app/_ui/keys.ts';

const SCREENS = Object.keys(KEYS).filter((screen): screen is KeyScreen => screen in KEYS);
const keysOf = (screen: KeyScreen): readonly (readonly [string, Key])[] => Object.entries(KEYS[screen]);

/** What a screen hears: its own keys and those that are heard everywhere. */
const heardOn = (screen: KeyScreen): readonly Key[] => {
  const screens = screen === 'everywhere' ? [screen] : [screen, 'everywhere' as const];
  return screens.flatMap((one) => keysOf(one).map(([, key]) => key));
};

const presses = (key: Key): readonly string[] =>
  key.keys
    .toLowerCase()
    .split(' ')
    .map((press) => press.replace('[shift]+', ''));

describe('the registry of shortcuts', () => {
  it.each(SCREENS)('has no two shortcuts that collide on the screen "%s"', (screen) => {
    const sequences = heardOn(screen).map((key) => presses(key).join(' '));
    expect(sequences.toSorted()).toEqual([...new Set(sequences)].toSorted());
  });

  it.each(SCREENS)('has no shortcut that is the beginning of a longer one on the screen "%s"', (screen) => {
    const sequences = heardOn(screen).map((key) => presses(key).join(' '));
    const begun = sequences.filter((one) => sequences.some((other) => other !== one && other.startsWith(`${one} `)));
    expect(begun).toEqual([]);
  });

  it('asks for no browser modifier but where a field has the focus', () => {
    const modified = SCREENS.flatMap((screen) => keysOf(screen)).filter(([, key]) =>
      /\$mod|Control|Meta|Alt/.test(key.keys),
    );
    expect(modified.every(([, key]) => key.inFields === true)).toBe(true);
  });

  it('hears nothing in fields that would type a letter', () => {
    const inFields = SCREENS.flatMap((screen) => keysOf(screen)).filter(([, key]) => key.inFields === true);
    expect(inFields.every(([, key]) => /\$mod|Escape/.test(key.keys))).toBe(true);
  });

  it('draws key caps as people read them', () => {
    expect(caps('g q')).toEqual(['G', 'Q']);
    expect(caps('[Shift]+?')).toEqual(['?']);
    expect(caps('[Shift]++')).toEqual(['+']);
    expect(caps('$mod+Enter')).toEqual(['Ctrl Enter']);
    expect(caps('-')).toEqual(['−']);
  });
});
