import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** `ink`: the one main thing to do here. `line`: everything else. `bare`: quiet, beside others. */
export type ButtonLook = 'ink' | 'line' | 'bare';

export function Button({ look = 'line', className, ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type="button" data-look={look} className={buttonClass(look, className)} {...rest} />;
}

export function LinkButton({ look = 'line', className, ...rest }: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link data-look={look} className={buttonClass(look, className)} {...rest} />;
}

export const buttonClass = (look: ButtonLook, className?: string): string =>
  classNames(
    'inline-flex min-h-8 items-center justify-center gap-2 rounded-m border font-medium whitespace-nowrap no-underline',
    'transition-colors duration-(--quick) max-md:min-h-11',
    LOOKS[look],
    className,
  );

// Disabled is said by a paler edge and quieter ink, never by opacity: the words must stay readable.
const LOOKS: Readonly<Record<ButtonLook, string>> = {
  ink: 'border-ink bg-ink px-3 text-on-ink hover:border-ink-2 hover:bg-ink-2 disabled:border-hair-strong disabled:bg-paper-sunk disabled:text-ink-3 aria-disabled:border-hair-strong aria-disabled:bg-paper-sunk aria-disabled:text-ink-3',
  line: 'border-edge px-3 hover:bg-paper-sunk disabled:border-hair-strong disabled:text-ink-3 disabled:hover:bg-transparent aria-disabled:border-hair-strong aria-disabled:text-ink-3 aria-disabled:hover:bg-transparent',
  bare: 'border-transparent px-2 text-ink-2 hover:bg-paper-sunk hover:text-ink disabled:text-ink-3 aria-disabled:text-ink-3',
};
