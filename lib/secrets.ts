import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Env, SecretVariable } from './env.ts';

/**
 * A secret from the environment, or else from `data/secrets/`, where it is made once and readable by its owner alone.
 * With PostgreSQL there may be several instances, and a secret that each makes for itself would fit none of the others:
 * there the environment has to give it.
 */
export function secretOf(env: Env, variable: SecretVariable): string {
  const given = env.given[variable];
  if (given) return given;
  if ('url' in env.database) {
    throw new Error(`With PostgreSQL, ${variable} must be set: the same for every instance, at least 32 characters.`);
  }
  return madeOnce(folderOf(env), nameOf(variable));
}

/** The same, where there is one already. */
export function keptSecret(env: Env, variable: SecretVariable): string | null {
  const given = env.given[variable];
  if (given) return given;
  const file = `${folderOf(env)}/${nameOf(variable)}`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

const folderOf = ({ dataDir }: Env): string => `${dataDir}/secrets`;
const nameOf = (variable: SecretVariable): string => variable.toLowerCase().replace('_', '-');

function madeOnce(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = `${folder}/${name}`;
  try {
    // wx: whoever is first makes it, everybody else reads it.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
