'use client';

import { LinkButton } from '#app/_ui/button.tsx';
import { Page } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { ForbiddenState } from '#app/_ui/states.tsx';

/** For the browser to draw, because it goes along with every page: as a name, and not as its markup. */
export function Refused({ name }: { name: string | undefined }) {
  return (
    <Page>
      <ForbiddenState action={<LinkButton href={paths.home()}>To your start page</LinkButton>}>
        {name !== undefined && <>You are signed in as {name}. </>}
        People and roles are changed by an admin of your newsroom.
      </ForbiddenState>
    </Page>
  );
}
