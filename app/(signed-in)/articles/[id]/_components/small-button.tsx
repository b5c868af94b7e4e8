import type { ComponentProps } from 'react';
import { classNames } from '#app/_ui/class-names.ts';

/** A button for inside a line of text: quiet, 24 px high, 32 on a phone. `line` has an edge. */
export function SmallButton({
  look = 'bare',
  className,
  ...rest
}: ComponentProps<'button'> & { look?: 'bare' | 'line' }) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex min-h-6 items-center justify-center gap-1 rounded-m px-1.5 whitespace-nowrap max-md:min-h-8',
        'aria-disabled:text-ink-3',
        look === 'line'
          ? 'border border-edge font-medium hover:bg-paper-sunk'
          : 'text-ink-2 underline decoration-hair-strong underline-offset-[0.2em] hover:text-ink hover:decoration-current',
        className,
      )}
      {...rest}
    />
  );
}
