import { LinkButton } from '#app/_ui/button.tsx';
import { Page } from '#app/_ui/page.tsx';
import { paths } from '#app/_ui/paths.ts';
import { ForbiddenState } from '#app/_ui/states.tsx';
import { currentSession } from '#lib/web/session.ts';

export default async function Forbidden() {
  const session = await currentSession();
  return (
    <Page>
      <ForbiddenState action={<LinkButton href={paths.home()}>To your start page</LinkButton>}>
        {session !== null && <>You are signed in as {session.actor.name}. </>}
        People and roles are changed by an admin of your newsroom.
      </ForbiddenState>
    </Page>
  );
}
