import { randomBytes, randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { CannotStart } from './core/cannot-start.ts';
import { fileFault } from './core/file-fault.ts';
import { SECRET_LEAST, SECRET_VARIABLES, type Env, type SecretVariable } from './env.ts';
import { makePrivateFolder } from './private-folder.ts';

/**
 * A secret from the environment, or else from `data/secrets/`, where it is made once and readable by its owner alone.
 * With PostgreSQL there may be several instances, and a secret that each makes for itself would fit none of the others:
 * there the environment has to give it.
 * @throws CannotStart where there is none and none can be made, or where the file holds none
 */
export function secretOf(env: Env, variable: SecretVariable): string {
  const kept = keptSecret(env, variable);
  if (kept !== null) return kept;
  demandOnPostgres(env, variable);
  const file = fileOf(env, variable);
  inWords(file, () => makeOnce(env, file));
  return keptIn(file);
}

/** The same, where there is one already. */
export function keptSecret(env: Env, variable: SecretVariable): string | null {
  const given = env.given[variable];
  if (given) return given;
  const [folder, file] = [folderOf(env), fileOf(env, variable)];
  if (!isThere(folder)) return null;
  inWords(folder, () => readdirSync(folder));
  return isThere(file) ? keptIn(file) : null;
}

/** Refuses what `secretOf` would refuse, and makes nothing: before the database is touched. */
export function checkSecrets(env: Env): void {
  const missing = SECRET_VARIABLES.filter((variable) => keptSecret(env, variable) === null);
  for (const variable of missing) demandOnPostgres(env, variable);
  const folder = folderOf(env);
  if (missing.length > 0 && isThere(folder)) inWords(folder, () => accessSync(folder, constants.W_OK | constants.X_OK));
}

function demandOnPostgres({ database }: Env, variable: SecretVariable): void {
  if ('file' in database) return;
  throw new CannotStart(
    `With PostgreSQL, ${variable} must be set: the same for every instance, at least ${SECRET_LEAST} characters ` +
      '(openssl rand -base64 32).',
  );
}

const folderOf = ({ dataDir }: Env): string => `${dataDir}/secrets`;
const fileOf = (env: Env, variable: SecretVariable): string =>
  `${folderOf(env)}/${variable.toLowerCase().replace('_', '-')}`;

/** A link that leads nowhere is there as well: to make a new secret would hide that the old one is missing. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** An empty, shortened or overwritten secret would sign sessions and the log with what somebody may guess. */
function keptIn(file: string): string {
  const secret = inWords(file, () => readFileSync(file, 'utf8')).trim();
  if (secret.length >= SECRET_LEAST && PRINTABLE.test(secret)) return secret;
  throw new CannotStart(
    `${file} holds ${contentOf(secret)}, where a secret of at least ${SECRET_LEAST} belongs. Put back your copy of it, or remove it and a new one is made: ${AFTERWARDS(file)}.`,
  );
}

/** What `openssl rand -base64` and this program write: ASCII without spaces. Anything else is damage, or another file. */
const PRINTABLE = /^[\x21-\x7e]+$/;

function contentOf(secret: string): string {
  if (secret.length === 0) return 'nothing';
  if (secret.length < SECRET_LEAST) return `only ${secret.length} characters`;
  return 'other characters than letters, digits and signs';
}

const AFTERWARDS = (file: string): string =>
  file.endsWith('signing-key') ? 'the log is then signed with another key' : 'everybody then has to sign in again';

/** Whole under its name or not at all, also when the power fails; whoever is first makes it, everybody else reads it. */
function makeOnce(env: Env, file: string): void {
  makePrivateFolder(folderOf(env));
  const partial = `${file}.${randomUUID()}.partial`;
  try {
    const made = openSync(partial, 'wx', 0o600);
    writeSync(made, randomBytes(32).toString('base64url'));
    fsyncSync(made);
    closeSync(made);
    linkUnlessThere(partial, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Unlike a rename, a link does not replace what another process made in the meantime. */
function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function inWords<T>(file: string, body: () => T): T {
  try {
    return body();
  } catch (cause) {
    const words = fileFault(cause, file);
    throw words === null ? cause : new CannotStart(words, { cause });
  }
}
