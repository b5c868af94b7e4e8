import type { Metadata } from 'next';
import { AdminLinks } from '../_components/admin-links.tsx';
import { InviteForm } from './_components/invite-form.tsx';
import { OpenInvitation } from './_components/open-invitation.tsx';
import { PersonRow } from './_components/person-row.tsx';
import { Page, PageHeader } from '#app/_ui/page.tsx';
import { definePage, found } from '#lib/web/page.tsx';
import { publicOrigin } from '#lib/web/public-origin.ts';
import { listPeople } from '#lib/workflow/people/list-people.ts';

export const metadata: Metadata = { title: 'People' };

export default definePage({ permission: 'people.manage' }, async ({ context }) => {
  const { people, invitations } = found(await listPeople(context));
  const active = people.filter(({ disabledAt }) => disabledAt === null).length;
  return (
    <Page>
      <PageHeader title="People" about={`${active} with an account, ${people.length - active} disabled`} />
      <AdminLinks actor={context.actor} current="people" />
      <div className="grid gap-8">
        <section aria-labelledby="accounts">
          <h2 id="accounts" className="border-b border-hair-strong pb-2 text-m">
            Accounts
          </h2>
          <ul>
            {people.map(({ id, name, email, roles, disabledAt, version }) => (
              <PersonRow
                key={`${id} ${version}`}
                person={{ id, name, email, roles, disabledAt, version }}
                self={id === context.actor.id}
              />
            ))}
          </ul>
        </section>
        {invitations.length > 0 && (
          <section aria-labelledby="invited">
            <h2 id="invited" className="border-b border-hair-strong pb-2 text-m">
              Invited, not here yet
            </h2>
            <ul>
              {invitations.map(({ id, name, email, roles, expiresAt }) => (
                <OpenInvitation key={id} invitation={{ id, name, email, roles, expiresAt }} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="invite" className="border-t border-hair-strong pt-3">
          <h2 id="invite" className="mb-3 text-m">
            Invite somebody
          </h2>
          <InviteForm origin={await publicOrigin()} />
        </section>
      </div>
    </Page>
  );
});
