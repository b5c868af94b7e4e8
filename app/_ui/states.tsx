import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type State = {
  /** `1` where this is all that the page has. */
  readonly level?: 1 | 2;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
};

/** Nothing here yet, or all of it done: a fact, and one next step. */
export function EmptyState({ title, children, action, className, level = 2 }: State) {
  return (
    <Say className={className}>
      <Title level={level}>{title}</Title>
      {children !== undefined && <div className={TEXT}>{children}</div>}
      {action}
    </Say>
  );
}

/** What failed, what is safe, one next step, and a number to quote. */
export function ErrorState({
  title,
  children,
  action,
  errorId,
  className,
  level = 2,
}: State & { readonly errorId?: string | undefined }) {
  return (
    <Say className={className} role="alert">
      <Title level={level}>{title}</Title>
      {children !== undefined && <div className={TEXT}>{children}</div>}
      {errorId !== undefined && <p className="text-ink-3">Error {errorId}</p>}
      {action}
    </Say>
  );
}

/** Only for a section that the role lacks; what may not be known to exist is "not found". */
export function ForbiddenState({
  title = 'You do not have access to this page',
  children,
  action,
  className,
}: Partial<State>) {
  return (
    <Say className={className}>
      <Title level={1}>{title}</Title>
      {children !== undefined && <div className={TEXT}>{children}</div>}
      {action}
    </Say>
  );
}

function Say({ children, className, role }: { children: ReactNode; className?: string | undefined; role?: 'alert' }) {
  return (
    <div className={classNames('grid max-w-[34rem] justify-items-start gap-2 py-6', className)} role={role}>
      {children}
    </div>
  );
}

function Title({ level, children }: { level: 1 | 2; children: ReactNode }) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return <Heading className="font-copy text-claim font-semibold">{children}</Heading>;
}

const TEXT = 'text-m text-ink-2';
