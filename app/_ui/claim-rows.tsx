'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import type { MouseEvent, ReactNode } from 'react';
import { ClaimMarks } from './claim-marks.tsx';
import { classNames } from './class-names.ts';

/** A claim as a row of a list, in words. */
export type ClaimRow = {
  readonly id: string;
  readonly href: Route;
  readonly text: string;
  /** The line under the claim: its kind, who said it, why it is here. */
  readonly under: string;
  readonly article: string;
  readonly demonstration: boolean;
  readonly links: string;
  /** Open contradictions and open flags. */
  readonly contradictions: number;
  readonly flags: number;
  readonly status: ReactNode;
  readonly age: string;
  /** Past its deadline. */
  readonly late?: boolean;
};

/**
 * Rows of claims; the whole row is the link. J and K move between them where `RowKeys` is on the page.
 *
 * What the server sends to a client component is data, and of anything else each element twice: fifty rows of markup were
 * most of the page's cost. For the same reason the links are plain ones, which follow themselves softly, and the look is
 * in claim-rows.css. Nothing is fetched ahead: a page of claims would ask for fifty desks that nobody opens.
 */
export function ClaimRows({ rows, label }: { rows: readonly ClaimRow[]; label: string }) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    router.push(event.currentTarget.getAttribute('href') as Route);
  };
  return (
    <ol aria-label={label} className="border-t border-hair-strong">
      {rows.map((row) => (
        <li key={row.id} className="claim-row">
          <div>
            <a href={row.href} data-row-link onClick={follow}>
              {row.text}
            </a>
            <p>{row.under}</p>
          </div>
          <span className="claim-row-article">
            {row.article}
            {row.demonstration && <i> demo</i>}
          </span>
          <span className="claim-row-links">
            <ClaimMarks contradictions={row.contradictions} flags={row.flags} />
            {row.links}
          </span>
          <span>{row.status}</span>
          <span className={classNames('claim-row-age', row.late && 'claim-row-late')}>{row.age}</span>
        </li>
      ))}
    </ol>
  );
}
