import type { UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import type { VisitorAccountContext } from '#lib/workflow/people/context.ts';
import { invitePerson } from '#lib/workflow/people/invite-person.ts';
import { issueSetupToken } from '#lib/workflow/people/issue-setup-token.ts';
import { listPeople } from '#lib/workflow/people/list-people.ts';
import { setUpNewsroom } from '#lib/workflow/people/set-up-newsroom.ts';
import type { Account, Accounts } from './accounts.ts';
import { must } from './must.ts';
import type { DemoRole } from './people.ts';
import type { Backstage, Stage } from './stage.ts';

export type Secrets = Pick<VisitorAccountContext, 'passwords' | 'newToken' | 'tokenFor' | 'hashToken'>;

/** The administrator sets the newsroom up and invites the others, who accept. */
export async function loadPeople(backstage: Backstage, secrets: Secrets, accounts: Accounts): Promise<Stage['actors']> {
  const { admin, ...others } = accounts;
  const visitor = (): VisitorAccountContext => ({
    db: backstage.db,
    newId: backstage.newId,
    now: backstage.tick(),
    easyPasswords: 'taken',
    ...secrets,
  });
  const token = await issueSetupToken(visitor());
  if (token === null) throw new Error('There are people here already.');
  const adminId = must('set up', await setUpNewsroom(visitor(), { token, ...credentials(admin) }));
  const asAdmin = () => ({ ...visitor(), workers: inlineWorkers, actor: actorOf(adminId, admin) });
  for (const account of Object.values(others)) {
    const { name, email, roles, password } = account;
    const invited = must(`invite ${name}`, await invitePerson(asAdmin(), { name, email, roles: [...roles] }));
    must(`accept for ${name}`, await acceptInvitation(visitor(), { token: invited.token, name, password }));
  }
  const { people } = must('list the people', await listPeople(asAdmin()));
  const idOf = (email: string) => people.find((person) => person.email === email)?.id ?? adminId;
  return Object.fromEntries(
    Object.entries(accounts).map(([role, account]) => [role, actorOf(idOf(account.email), account)]),
  ) as Record<DemoRole, Actor>;
}

function credentials({ name, email, password }: Account) {
  return { name, email, password };
}

function actorOf(id: UserId, { name, roles }: Account): Actor {
  return { id, name, roles };
}
