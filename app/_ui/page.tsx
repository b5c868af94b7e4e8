import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** The width and air of an ordinary page. The desk does without it. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={classNames(
        'mx-auto w-full max-w-page px-6 pt-8 pb-18 max-md:px-4 max-md:pt-6 max-md:pb-12',
        className,
      )}
    >
      {children}
    </div>
  );
}

/** Title, its figures or a line about it, and the main thing to do at the end. */
export function PageHeader({ title, about, actions }: { title: string; about?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3">
      <h1 className="font-copy text-xl font-semibold">{title}</h1>
      {about !== undefined && <div className="text-ink-2">{about}</div>}
      {actions !== undefined && (
        <div className="ml-auto flex items-center gap-3 max-md:ml-0 max-md:w-full max-md:*:flex-1 print:hidden">
          {actions}
        </div>
      )}
    </header>
  );
}

/** A number that counts, its word after it: "14 assigned". */
export function Figure({ value, children }: { value: number | string; children: ReactNode }) {
  return (
    <>
      <b className="mr-0.5 text-l font-semibold text-ink">{value}</b> {children}
    </>
  );
}
