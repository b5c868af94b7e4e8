'use client';

import { LinkButton } from '#app/_ui/button.tsx';
import { Page } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';

/** For the browser to draw, because it goes along with every page: as a name, and not as its markup. */
export default function NotFound() {
  return (
    <Page>
      <EmptyState
        level={1}
        title="Page not found"
        action={<LinkButton href={paths.home()}>To your start page</LinkButton>}
      >
        The address may be mistyped, or what was here is not for you to see.
      </EmptyState>
    </Page>
  );
}
