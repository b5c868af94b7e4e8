import localFont from 'next/font/local';

// Two files a family: basic Latin is on every page; the extended one (ș, ț, ő, ł) is fetched only where a letter needs it.
// It goes first in the stack and is held to its own letters, or the fallback of the first would take them.

const sans = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans',
  adjustFontFallback: 'Arial',
});

const sansExt = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-sans-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0' }],
});

const serif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-serif',
  adjustFontFallback: 'Times New Roman',
});

const serifExt = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-serif-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0' }],
});

// A family of its own: files of one family are preloaded together, and few screens set a word in italics.

const serifItalic = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  style: 'italic',
  weight: '200 900',
  variable: '--font-serif-italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const serifItalicExt = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2',
  style: 'italic',
  weight: '200 900',
  variable: '--font-serif-italic-ext',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0' }],
});

/** Class names that define the variables of the font stacks in tokens.css. */
export const fontVariables = [sans, sansExt, serif, serifExt, serifItalic, serifItalicExt]
  .map((font) => font.variable)
  .join(' ');
