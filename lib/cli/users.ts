import { parseArgs } from 'node:util';
import { z } from 'zod';
import { OPERATOR } from '#lib/core/people/actor.ts';
import { ROLES } from '#lib/core/people/roles.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { commandLine, parseEnv } from '#lib/runtime.ts';
import { inviteInput } from '#lib/schema/people.ts';
import type { ManagingContext } from '#lib/workflow/people/context.ts';
import { disablePerson } from '#lib/workflow/people/disable-person.ts';
import { enablePerson } from '#lib/workflow/people/enable-person.ts';
import { invitePerson } from '#lib/workflow/people/invite-person.ts';
import { listPeople, type PeopleView } from '#lib/workflow/people/list-people.ts';
import { offerNewPassword } from '#lib/workflow/people/offer-new-password.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget, withWritable } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- users list
       npm run --silent cli -- users invite E-MAIL --name NAME --role ROLE
       npm run --silent cli -- users reset E-MAIL
       npm run --silent cli -- users disable E-MAIL
       npm run --silent cli -- users enable E-MAIL

For whoever has the server's machine, when no administrator can sign in. Each change is an
entry of the log, which names no person for it and says that it was on the command line.

  list     everybody who has an account, and the links that nobody has used yet
  invite   prints a link with which somebody makes their account; it works once
  reset    prints a link with which somebody chooses a new password, which ends all their
           sessions; it works once, and until then the old password does
  disable  ends all sessions of somebody, and lets them start none; not of the last
           administrator
  enable   lets them sign in again

  --role ROLE          ${ROLES.join(', ')}; may be given several times
  --database URL|FILE  postgres://… or a SQLite file; without it DATABASE_URL, else the
                       embedded database under DATA_DIR

The address in a link is that of PUBLIC_URL.

Example:
  npm run --silent cli -- users invite ana@example.org --name "Ana Pop" --role editor
`;

export const usersCommand: Command = {
  name: 'users',
  summary: 'List people, invite, disable, enable, or give a link for a new password',
  help: HELP,
  run,
};

type Desk = ManagingContext & ReturnType<typeof commandLine> & { readonly publicUrl: string };
type Given = { readonly email: string; readonly name: string | undefined; readonly roles: readonly string[] };
type Answer = Result<string, Problem>;

const DEEDS: Readonly<Record<string, (desk: Desk, given: Given) => Promise<Answer>>> = {
  list: async (desk) => told(await listPeople(desk), inWords),
  invite: async (desk, given) => {
    const { name } = given;
    const input = inviteInput.safeParse({ ...given, name: name ?? '' });
    if (!input.success) throw new UsageError(z.prettifyError(input.error).replaceAll('✖ ', ''));
    return told(await invitePerson(desk, input.data), (link) => linkFor(desk, link));
  },
  reset: async (desk, { email }) => {
    const { id } = await personWith(desk, email);
    return told(await offerNewPassword(desk, { userId: id }), (link) => linkFor(desk, link));
  },
  disable: async (desk, { email }) => {
    const { id, version, name, disabledAt } = await personWith(desk, email);
    if (disabledAt !== null) throw new UsageError(`${name} is disabled already`);
    return told(await disablePerson(desk, { userId: id, version }), () => `${name} can no longer sign in.`);
  },
  enable: async (desk, { email }) => {
    const { id, version, name, disabledAt } = await personWith(desk, email);
    if (disabledAt === null) throw new UsageError(`${name} is not disabled`);
    return told(await enablePerson(desk, { userId: id, version }), () => `${name} can sign in again.`);
  },
};

async function run(args: readonly string[], io: CommandIo): Promise<0 | 1> {
  const { deed, given, database } = parse(args);
  const { publicUrl } = parseEnv(io.env);
  const answer = await withWritable(databaseTarget(database, io.env), (db) =>
    deed({ ...commandLine(), db, actor: OPERATOR, publicUrl }, given),
  );
  if (answer.ok) io.out(`${answer.value}\n`);
  else io.err(`users: ${answer.error.message}\n`);
  return answer.ok ? 0 : 1;
}

const told = <T>(result: Result<T, Problem>, words: (value: T) => string): Answer =>
  result.ok ? { ok: true, value: words(result.value) } : result;

const linkFor = ({ publicUrl }: Desk, { token, expiresAt }: { readonly token: string; readonly expiresAt: number }) =>
  `${publicUrl}/invite/${token}\nIt works once, until ${new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;

function inWords({ people, invitations }: PeopleView): string {
  const accounts = people.map(
    ({ name, email, roles, disabledAt }) =>
      `${email}  ${name}  ${roles.join(', ') || 'no role'}${disabledAt === null ? '' : '  disabled'}`,
  );
  const links = invitations.map(
    ({ name, email, roles }) =>
      `${email}  ${name}  ${roles.length === 0 ? 'new password' : `invited: ${roles.join(', ')}`}`,
  );
  return [...accounts, ...links].join('\n') || 'Nobody has an account yet.';
}

async function personWith(desk: Desk, email: string) {
  const all = await listPeople(desk);
  const person = all.ok ? all.value.people.find((each) => each.email === email.toLowerCase()) : undefined;
  if (!person) throw new UsageError(`nobody has an account with the e-mail ${email}`);
  return person;
}

function parse(args: readonly string[]) {
  const { positionals, values } = parsed(args);
  const [name, email, ...more] = positionals;
  const deed = name !== undefined && Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
  if (!deed) throw new UsageError(`say what to do: ${Object.keys(DEEDS).join(', ')}`);
  if (more.length > 0 || (name === 'list') !== (email === undefined))
    throw new UsageError(name === 'list' ? 'list takes nothing' : `name one E-MAIL: users ${name} E-MAIL`);
  const given: Given = { email: email ?? '', name: values.name, roles: values.role };
  return { deed, given, database: values.database };
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      database: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true, default: [] as string[] },
    } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new UsageError('only --name, --role and --database can be given', { cause });
  }
}
