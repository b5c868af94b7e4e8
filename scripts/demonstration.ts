import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseFailure } from '#db/failure.ts';
import { checkNothingIsLeft } from '#db/sqlite/check-nothing-is-left.ts';
import { foldLog } from '#db/sqlite/fold-log.ts';
import { toStart } from '#db/sqlite/in-file.ts';
import { parseEnv, SECRET_VARIABLES } from '#lib/env.ts';
import { makePrivateFolder } from '#lib/private-folder.ts';
import { secretOf } from '#lib/secrets.ts';
import { withProgress } from './progress.ts';

const DATABASE = 'second-source.db';
const ACCOUNTS = 'demo-accounts.txt';

/**
 * Loads the demonstration newsroom into a new database, unless there is one. It is made in a folder aside and moved into
 * place when it is whole, so that whoever interrupts it finds nothing half-made.
 * @returns the accounts in words, from now or from the file that the first time wrote; null if they are not known
 */
export async function loadDemonstration(dataDir: string): Promise<string | null> {
  const [database, accounts] = [join(dataDir, DATABASE), join(dataDir, ACCOUNTS)];
  if (!existsSync(database)) {
    await withProgress('Loading the demonstration newsroom', async () => {
      // First, so that what cannot be made is named and not what would lie in it.
      makePrivateFolder(resolve(dataDir));
      checkNothingIsLeft(database);
      // What is made here is for its own user alone.
      process.umask(0o077);
      const aside = resolve(dataDir, '.loading');
      rmSync(aside, { recursive: true, force: true });
      try {
        makePrivateFolder(aside);
        copySecrets(dataDir, aside);
        await loadAside(aside);
        foldLog(join(aside, DATABASE));
        renameSync(join(aside, ACCOUNTS), accounts);
        renameSync(join(aside, DATABASE), database);
      } catch (cause) {
        throw databaseFailure(cause) === null ? cause : toStart(database, cause);
      } finally {
        // On a full disk too, where what is half made would take the room that is left.
        rmSync(aside, { recursive: true, force: true });
      }
    });
  }
  return existsSync(accounts) ? readFileSync(accounts, 'utf8').trim() : null;
}

/** They are made in their place, whole or not at all: one that a full disk cuts short would stop every later start. */
function copySecrets(dataDir: string, aside: string): void {
  const env = parseEnv({ ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' });
  for (const variable of SECRET_VARIABLES) secretOf(env, variable);
  const kept = join(dataDir, 'secrets');
  if (existsSync(kept)) cpSync(kept, join(aside, 'secrets'), { recursive: true, dereference: true });
}

/** The modules are loaded here and not above: a second start has no use for them. */
async function loadAside(aside: string): Promise<void> {
  process.env['DATA_DIR'] = aside;
  process.env['DATABASE_URL'] = '';
  const { runtime } = await import('#lib/runtime.ts');
  const { passwords } = await import('#lib/auth/passwords.ts');
  const { hashToken, newToken } = await import('#lib/auth/tokens.ts');
  const { accountsText, accountsWith } = await import('#lib/demo/accounts.ts');
  const { loadWorkspace } = await import('#lib/demo/load-workspace.ts');
  const { afternoonUntil } = await import('#lib/demo/stage.ts');
  const { db, newId, clock, headKeys: signer } = await runtime();
  const accounts = accountsWith(password);
  try {
    await loadWorkspace(
      { db, newId, signer, tick: afternoonUntil(clock()) },
      { passwords, newToken, tokenFor: newToken, hashToken },
      accounts,
    );
  } finally {
    await db.close();
  }
  writeFileSync(join(aside, ACCOUNTS), `${accountsText(accounts)}\n`, { mode: 0o600 });
}

/** Five bits a letter, and none that is taken for another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Sixteen letters in fours: 80 bits. `DEMO_PASSWORD` is for everybody. */
function password(): string {
  const given = process.env['DEMO_PASSWORD'];
  if (given) return given;
  const letters = Array.from(randomBytes(16), (byte) => LETTERS.charAt(byte % LETTERS.length)).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
