'use client';

import { LinkButton } from '#app/_ui/button.tsx';
import { Page } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { EmptyState } from '#app/_ui/states.tsx';

/**
 * An address that no page has, for whoever asks: it does not say whether somebody is signed in. For the browser to draw,
 * because it goes along with every page: as a name, and not as its markup.
 */
export default function NotFound() {
  return (
    <main>
      <Page>
        <EmptyState
          level={1}
          title="Page not found"
          action={<LinkButton href={paths.home()}>To the start page</LinkButton>}
        >
          The address may be mistyped.
        </EmptyState>
      </Page>
    </main>
  );
}
