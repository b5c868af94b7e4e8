import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { counted } from './words.ts';

/** Rows of claims; the whole row is the link. J and K move between them where `RowKeys` is on the page. */
export function ClaimRows({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ol aria-label={label} className="border-t border-hair-strong">
      {children}
    </ol>
  );
}

type ClaimRowProps = {
  readonly href: Route;
  readonly text: string;
  /** The line under the claim: its kind, who said it, why it is here. */
  readonly under: ReactNode;
  readonly article: string;
  readonly demonstration: boolean;
  readonly links: string;
  readonly status: ReactNode;
  readonly age: ReactNode;
};

export function ClaimRow({ href, text, under, article, demonstration, links, status, age }: ClaimRowProps) {
  return (
    <li
      className={classNames(
        'relative -mx-3 grid grid-cols-[minmax(0,1fr)_12rem_8.5rem_9rem_4.5rem] items-baseline gap-x-4 border-b border-hair px-3 py-2',
        'hover:bg-paper-aside focus-within:bg-paper-aside focus-within:shadow-[inset_3px_0_var(--ink)]',
        'max-lg:grid-cols-[minmax(0,1fr)_9rem_8rem_4.5rem] max-md:flex max-md:flex-wrap max-md:gap-y-0.5',
      )}
    >
      <div className="max-md:basis-full">
        <Link
          href={href}
          data-row-link
          className="font-copy text-l text-pretty no-underline outline-none after:absolute after:inset-0"
        >
          {text}
        </Link>
        <span className="mt-px block text-xs text-ink-3">{under}</span>
      </div>
      <span className="truncate text-ink-2 max-md:text-xs">
        {article}
        {demonstration && <i className="text-ink-3"> demo</i>}
      </span>
      <span className="text-ink-2 max-lg:hidden max-md:block max-md:text-xs">{links}</span>
      <span className="text-ink-2 max-md:text-xs">{status}</span>
      <span className="text-right whitespace-nowrap text-ink-2 max-md:ml-auto max-md:text-xs">{age}</span>
    </li>
  );
}

/** "3 links, 1 origin". */
export const linksAndOrigins = (links: number, origins: number): string =>
  links === 0 ? 'no links' : `${counted(links, 'link')}, ${counted(origins, 'origin')}`;
