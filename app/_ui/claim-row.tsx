import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
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

/**
 * Not fetched ahead: a page of claims would ask for fifty desks that nobody opens. Its look is in claim-row.css: fifty rows of utility classes would be most
 * of a page, twice.
 */
export function ClaimRow({ href, text, under, article, demonstration, links, status, age }: ClaimRowProps) {
  return (
    <li className="claim-row">
      <div>
        <Link href={href} prefetch={false} data-row-link>
          {text}
        </Link>
        <p>{under}</p>
      </div>
      <span className="claim-row-article">
        {article}
        {demonstration && <i> demo</i>}
      </span>
      <span className="claim-row-links">{links}</span>
      <span>{status}</span>
      <span className="claim-row-age">{age}</span>
    </li>
  );
}

/** "3 links, 1 origin". */
export const linksAndOrigins = (links: number, origins: number): string =>
  links === 0 ? 'no links' : `${counted(links, 'link')}, ${counted(origins, 'origin')}`;
