import type { ReactNode } from 'react';
import { isWebAddress } from '#lib/core/reports/escape-html.ts';

type Props = { readonly to: string; readonly className?: string; readonly children?: ReactNode };

/**
 * An address that was typed in or read from a page, the only kind that no function of `paths` made. It is a link where
 * it leads to the web; anything else (`javascript:`, `data:`) is shown as what it is, and leads nowhere.
 */
export function OutsideLink({ to, className, children }: Props) {
  if (!isWebAddress(to)) return <span className={className}>{to}</span>;
  return (
    <a href={to} target="_blank" rel="noreferrer noopener" className={className}>
      {children}
    </a>
  );
}
