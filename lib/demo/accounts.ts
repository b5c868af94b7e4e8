import { PEOPLE, type DemoPerson, type DemoRole } from './people.ts';

export type Account = DemoPerson & { readonly password: string };
export type Accounts = Readonly<Record<DemoRole, Account>>;

/** @param makePassword called once per person */
export function accountsWith(makePassword: (role: DemoRole) => string): Accounts {
  const entries = Object.entries(PEOPLE).map(([role, person]) => [
    role,
    { ...person, password: makePassword(role as DemoRole) },
  ]);
  return Object.fromEntries(entries) as Accounts;
}

/** One line each, for the terminal and for the file beside the database. */
export function accountsText(accounts: Accounts): string {
  const rows = Object.values(accounts);
  const width = (of: (account: Account) => string) => Math.max(...rows.map((account) => of(account).length));
  const [names, emails] = [width(({ name }) => name), width(({ email }) => email)];
  return rows
    .map(
      (one) =>
        `${one.roles.join(', ').padEnd(8)}  ${one.name.padEnd(names)}  ${one.email.padEnd(emails)}  ${one.password}`,
    )
    .join('\n');
}
