import { forbidden, notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { permits, type PublicPermission, type StaffPermission } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { visitorContext, webContext, type VisitorContext, type WebContext } from './context.ts';
import { goneSignal } from './gone-signal.ts';
import { asHandler } from './handler.ts';
import { forPage } from './page-fault.ts';
import { signInPath } from './return-path.ts';
import { currentSession } from './session.ts';

type PageProps = {
  readonly params: Promise<Readonly<Record<string, string>>>;
  readonly searchParams: Promise<SearchParams>;
};
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;
type Asked<C> = {
  readonly context: C;
  readonly params: Readonly<Record<string, string>>;
  readonly searchParams: SearchParams;
};
type Page<P> = ((props: PageProps) => Promise<ReactNode>) & { readonly permission: P };

/**
 * A page for signed-in people, to be the default export of a page.tsx. Nobody signed in: on to the sign-in page and
 * back. The role lacks the section: the 403 page. `found` in `render` turns a use case's problem into the right page.
 */
export function definePage<P extends StaffPermission>(
  { permission }: { permission: P },
  render: (asked: Asked<WebContext>) => Promise<ReactNode>,
): Page<P> {
  const page = ({ params, searchParams }: PageProps) =>
    forPage(async () => {
      const session = await currentSession();
      if (!session) redirect(await signInPath());
      if (!permits(session.actor, permission as StaffPermission).ok) forbidden();
      const signal = goneSignal();
      const context = { ...(await webContext(session)), signal };
      try {
        return await render({ context, params: await params, searchParams: await searchParams });
      } catch (error) {
        // Whoever asked has gone, and so what they asked for was not read.
        if (signal?.aborted && error instanceof Unshowable) return null;
        throw error;
      }
    });
  return asHandler(page, permission);
}

/** A page that anybody may open. */
export function definePublicPage<P extends PublicPermission>(
  { permission }: { permission: P },
  render: (asked: Asked<VisitorContext>) => Promise<ReactNode>,
): Page<P> {
  const page = ({ params, searchParams }: PageProps) =>
    forPage(async () => {
      const session = await currentSession();
      const context = await visitorContext(session?.actor ?? null);
      return render({ context, params: await params, searchParams: await searchParams });
    });
  return asHandler(page, permission);
}

/** The value of a use case's result, or the page that says why there is none. */
export function found<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value;
  switch (result.error.kind) {
    // A forged or mistyped id is answered like one that is not there.
    case 'not_found':
    case 'invalid':
      return notFound();
    case 'forbidden':
      return forbidden();
    default:
      throw new Unshowable(`A page cannot show a problem of the kind ${result.error.kind}.`, { cause: result.error });
  }
}

class Unshowable extends Error {}
