import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import { revokeSession, startSession } from '#db/writes/sessions.ts';
import { addRoles, addUser, setDisabled } from '#db/writes/people.ts';
import { addInvitation } from '#db/writes/invitations.ts';
import { sessionCookieName } from '#lib/auth/cookie.ts';
import { passwords } from '#lib/auth/passwords.ts';
import { sealSessionToken } from '#lib/auth/session-token.ts';
import { hashToken, newToken } from '#lib/auth/tokens.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { randomIds } from './random-ids.ts';

export const PASSWORD = 'a password for tests only';
const SECRET = 'a secret of the tests, long enough to be one';

/** Everybody who may stand before a door, and the roles that they have there. */
export const VISITORS = {
  nobody: null,
  'a disabled person': null,
  'somebody with a revoked session': null,
  'somebody with a session that ran out': null,
  'somebody with a forged cookie': null,
  'a person without a role': [],
  'a reviewer': ['reviewer'],
  'an editor': ['editor'],
  'an admin': ['admin'],
  'a reviewer and editor': ['reviewer', 'editor'],
} as const satisfies Record<string, readonly Role[] | null>;
export type Visitor = keyof typeof VISITORS;

export type Newsroom = {
  readonly db: Db;
  /** For the server: where its database lies, and the secret that the cookies are sealed with. */
  readonly env: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<Visitor, UserId>>;
  readonly ids: Readonly<Record<string, string>>;
  /** The Cookie header of a session that nobody has used yet. */
  readonly cookie: (visitor: Visitor) => Promise<string>;
  /** The same for somebody whom a test added. */
  readonly cookieFor: (person: UserId) => Promise<string>;
  readonly close: () => Promise<void>;
};

/**
 * A migrated database with one person of each kind, an article that was taken apart, and its sources.
 * @param url of an empty PostgreSQL database; left out, it is a SQLite file
 */
export async function openNewsroom(url?: string): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-newsroom-'));
  const db = await openDatabase(url === undefined ? { file: `${folder}/second-source.db`, sync: 'never' } : { url });
  const people = await addPeople(db);
  return {
    db,
    people,
    env: {
      DATA_DIR: folder,
      AUTH_SECRET: SECRET,
      LOG_LEVEL: 'error',
      ...(url === undefined ? {} : { DATABASE_URL: url, SIGNING_KEY: SECRET }),
    },
    ids: await addThings(db, { id: people['an editor'], name: 'Ed Itor', roles: ['editor'] }),
    cookie: (visitor) => cookieOf(db, visitor, people[visitor]),
    cookieFor: (person) => cookieOf(db, 'an editor', person),
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addPeople(db: Db): Promise<Readonly<Record<Visitor, UserId>>> {
  const passwordHash = await passwords.hash(PASSWORD);
  const createdAt = Date.now();
  const added = Object.entries(VISITORS).map(([visitor, roles], index) => {
    const id = randomIds<'user'>();
    const email = `person${index}@example.org`;
    return {
      visitor,
      id,
      writes: [addUser({ id, email, name: visitor, passwordHash, createdAt }), ...rolesOf(id, roles)],
    };
  });
  await db.commit({ writes: added.flatMap(({ writes }) => writes), events: [] });
  const ids = Object.fromEntries(added.map(({ visitor, id }) => [visitor, id])) as Record<Visitor, UserId>;
  await db.commit({ writes: [setDisabled({ id: ids['a disabled person'], version: 1 }, createdAt)], events: [] });
  return ids;
}

/** Whoever is turned away for another reason has every role, so that only that reason can be it. */
const rolesOf = (id: UserId, roles: readonly Role[] | null) =>
  roles?.length === 0 ? [] : [addRoles(id, roles ?? ['reviewer', 'editor', 'admin'])];

async function addThings(db: Db, actor: Actor): Promise<Readonly<Record<string, string>>> {
  const now = Date.now();
  const text = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');
  const imported = await importArticle(
    { db, actor, now, newId: randomIds, workers: inlineWorkers },
    importForm.parse({ text }),
  );
  if (!imported.ok) throw new Error(imported.error.message);
  const token = newToken();
  const invitation = { id: randomIds(), email: 'new@example.org', name: 'New', roles: ['reviewer'] as const };
  await db.commit({
    writes: [
      addInvitation({
        ...invitation,
        tokenHash: hashToken(token),
        invitedBy: actor.id,
        createdAt: now,
        expiresAt: now + 3_600_000,
      }),
    ],
    events: [],
  });
  const [claim] = await db.read.select({ id: db.tables.claims.id }).from(db.tables.claims).limit(1);
  const [source] = await db.read.select({ id: db.tables.sources.id }).from(db.tables.sources).limit(1);
  return { article: imported.value.articleId, claim: claim?.id ?? '', source: source?.id ?? '', token };
}

async function cookieOf(db: Db, visitor: Visitor, userId: UserId): Promise<string> {
  if (visitor === 'nobody') return '';
  const now = Date.now();
  const id: SessionId = randomIds();
  const ranOut = visitor === 'somebody with a session that ran out';
  const expiresAt = ranOut ? now - 1 : now + 3_600_000;
  await db.commit({ writes: [startSession({ id, userId, createdAt: now, expiresAt, agent: null })], events: [] });
  if (visitor === 'somebody with a revoked session') {
    await db.commit({ writes: [revokeSession(id, now)], events: [] });
  }
  const secret = visitor === 'somebody with a forged cookie' ? `${SECRET} of somebody else` : SECRET;
  return `${sessionCookieName(false)}=${await sealSessionToken({ sessionId: id, userId }, secret)}`;
}
