'use client';

import { useState } from 'react';
import { classNames } from './class-names.ts';
import { Glyph, type GlyphName } from './glyph.tsx';
import { THEME_COOKIE, type Theme } from './theme.ts';

export function ThemeSwitch({ theme: initial, className }: { theme: Theme; className?: string }) {
  const [theme, setTheme] = useState(initial);
  const next = NEXT[theme];
  return (
    <button
      type="button"
      aria-label={`Theme: ${WORDS[theme]}. Switch to ${WORDS[next]}.`}
      title={`Theme: ${WORDS[theme]}`}
      className={classNames(
        'inline-grid size-7 place-items-center rounded-m text-l text-ink-2 hover:bg-paper-sunk hover:text-ink print:hidden',
        className,
      )}
      onClick={() => {
        wear(next);
        setTheme(next);
      }}
    >
      <Glyph name={GLYPHS[theme]} />
    </button>
  );
}

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'dark', dark: 'light', light: 'system' };
const WORDS: Readonly<Record<Theme, string>> = { system: 'as the device', light: 'light', dark: 'dark' };
const GLYPHS: Readonly<Record<Theme, GlyphName>> = { system: 'half', light: 'sun', dark: 'moon' };
const A_YEAR_IN_SECONDS = 31_536_000;

function wear(theme: Theme) {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  const life = theme === 'system' ? 0 : A_YEAR_IN_SECONDS;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${life}; samesite=lax${secure}`;
}
