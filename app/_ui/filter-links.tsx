import type { Route } from 'next';
import Link from 'next/link';
import { classNames } from './class-names.ts';

export type FilterLink = {
  readonly href: Route;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current: boolean;
};

/** Filters as links, so that they live in the URL and work without script. */
export function FilterLinks({
  label,
  links,
  className,
}: {
  label: string;
  links: readonly FilterLink[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={classNames('border-b border-hair-strong pb-2', className)}>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              aria-current={link.current ? 'true' : undefined}
              className="inline-flex min-h-7 items-center gap-[0.35em] no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:shadow-[0_2px_var(--ink)]"
            >
              {link.label}
              {link.count !== undefined && <span>{link.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
