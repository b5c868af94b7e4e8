import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import type { Verdict } from './words.ts';

export type GlyphName = Verdict | 'done' | 'half' | 'flag' | 'attention' | 'contradicted' | 'circle' | 'sun' | 'moon';

/** A sign beside its word, as tall as the text. Decoration to a screen reader: the word says it. */
export function Glyph({ name, className }: { name: GlyphName; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={classNames('inline-block size-[1em] flex-none align-[-0.125em]', className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {SHAPES[name]}
    </svg>
  );
}

const SHAPES: Readonly<Record<GlyphName, ReactNode>> = {
  corroborated: <path d="M2.8 8.6l3.4 3.4 7-7.6" />,
  attributed: (
    <path
      fill="currentColor"
      stroke="none"
      d="M6.9 3.4C4 4.3 2.2 6.5 2.2 9.6c0 1.9 1 3 2.5 3 1.4 0 2.3-.9 2.3-2.2 0-1.3-.9-2.2-2.1-2.2l-.5.1c.1-1.5 1.2-2.8 2.8-3.5zM13.7 3.4C10.8 4.3 9 6.5 9 9.6c0 1.9 1 3 2.5 3 1.4 0 2.3-.9 2.3-2.2 0-1.3-.9-2.2-2.1-2.2l-.5.1c.1-1.5 1.2-2.8 2.8-3.5z"
    />
  ),
  disputed: <path d="M2.8 6h10.4M2.8 10h10.4M10.8 2.6L5.2 13.4" />,
  unverified: (
    <>
      <path d="M5.2 5.5a2.8 2.8 0 1 1 4.2 2.4c-.9.5-1.4 1-1.4 2.1" />
      <path d="M8 13v.01" strokeWidth="2.4" />
    </>
  ),
  not_checkable: (
    <>
      <circle cx="8" cy="8" r="4.8" />
      <path d="M13 3L3 13" />
    </>
  ),
  open: <circle cx="8" cy="8" r="2.6" strokeWidth="1.4" />,
  done: (
    <>
      <circle cx="8" cy="8" r="6" strokeWidth="1.3" />
      <path d="M5.2 8.2l2 2 3.7-4.2" strokeWidth="1.5" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="5.8" strokeWidth="1.4" />
      <path fill="currentColor" stroke="none" d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" />
    </>
  ),
  flag: <path d="M4 14.2V2.4h8.4l-2 2.9 2 2.9H4" strokeWidth="1.5" />,
  attention: (
    <>
      <path d="M8 2.6L14.2 13.2H1.8z" strokeWidth="1.4" />
      <path d="M8 6.6v3M8 11.4v.01" strokeWidth="1.5" />
    </>
  ),
  circle: (
    <path
      d="M13 6.2A5.4 5.4 0 0 0 3.2 5.4M3 9.8a5.4 5.4 0 0 0 9.8.8M3 2.4v3.2h3.2M13 13.6v-3.2H9.8"
      strokeWidth="1.4"
    />
  ),
  contradicted: <path d="M1.6 8h5M4.2 5.2L7 8l-2.8 2.8M14.4 8h-5M11.8 5.2L9 8l2.8 2.8" strokeWidth="1.5" />,
  sun: (
    <>
      <circle cx="8" cy="8" r="3" strokeWidth="1.4" />
      <path
        strokeWidth="1.4"
        d="M8 1.4v1.2M8 13.4v1.2M1.4 8h1.2M13.4 8h1.2M3.3 3.3l.9.9M11.8 11.8l.9.9M3.3 12.7l.9-.9M11.8 4.2l.9-.9"
      />
    </>
  ),
  moon: <path strokeWidth="1.4" d="M13.4 9.8A5.8 5.8 0 0 1 6.2 2.6a5.8 5.8 0 1 0 7.2 7.2z" />,
};
