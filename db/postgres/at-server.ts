import { CannotStart } from '#lib/core/cannot-start.ts';

/** The same error in words for whoever runs the server, naming the server but never the password. */
export const atServer = (url: string, cause: unknown): Error =>
  cause instanceof CannotStart ? cause : new CannotStart(inWords(placeOf(url), firstOf(cause)), { cause });

type Place = { readonly at: string; readonly database: string; readonly user: string };

function placeOf(url: string): Place {
  try {
    const { host, pathname, username, searchParams } = new URL(url);
    const user = decodeURIComponent(username);
    return {
      at: `PostgreSQL at ${host || (searchParams.get('host') ?? 'this machine')}`,
      database: decodeURIComponent(pathname.slice(1)) || user,
      user,
    };
  } catch {
    return { at: 'PostgreSQL', database: '', user: '' };
  }
}

function inWords({ at, database, user }: Place, cause: unknown): string {
  if (!(cause instanceof Error)) return `${at}: ${String(cause)}`;
  const code = 'code' in cause ? String(cause.code) : '';
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: `${at} does not answer: nothing listens there. Start it, or correct DATABASE_URL.`,
    ENOTFOUND: `${at} is not to be found: there is no such host. Correct DATABASE_URL.`,
    EAI_AGAIN: `${at} is not to be found: the name could not be looked up. Correct DATABASE_URL.`,
    ENOENT: `${at} does not answer: there is no such socket. Start it, or correct DATABASE_URL.`,
    ETIMEDOUT: `${at} does not answer in time. Start it, or correct DATABASE_URL.`,
    EHOSTUNREACH: `${at} cannot be reached. Correct the network or DATABASE_URL.`,
    ENETUNREACH: `${at} cannot be reached. Correct the network or DATABASE_URL.`,
    ECONNRESET: `${at} ended the connection. See that it is PostgreSQL, and correct DATABASE_URL.`,
    '28P01': `${at} refuses the password of the user "${user}". Correct DATABASE_URL.`,
    '28000': `${at} refuses the user "${user}" (${cause.message}). Correct DATABASE_URL.`,
    '3D000': `${at} has no database "${database}". Make it (createdb), or correct DATABASE_URL.`,
    '42501': `${at}: ${cause.message}. Let the user "${user}" own the database "${database}".`,
    '25006': `${at} can only be read (is it a standby?). Correct DATABASE_URL.`,
    '53100': `${at} has no space left on its disk. Make room, then start again.`,
    '53300': `${at} has no connection left. Raise its max_connections, or end other programs.`,
    '57P03': `${at} is not ready yet (${cause.message}). Start again in a moment.`,
  };
  return words[code] ?? `${at}: ${cause.message || cause.name}. See what is wrong there, or correct DATABASE_URL.`;
}

/** A name with several addresses gives an error for each. */
const firstOf = (cause: unknown): unknown => (cause instanceof AggregateError ? firstOf(cause.errors[0]) : cause);
