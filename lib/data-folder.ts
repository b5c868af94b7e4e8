import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export type Tightened = {
  /** What others on the machine could read or enter, and no longer can. */
  readonly tightened: readonly string[];
  /** What they still can, because it is not ours to change. */
  readonly loose: readonly string[];
};

/**
 * Takes from everybody but the owner what an earlier release, or whoever copied it, left open: files of ours in the data
 * folder to 0600, folders to 0700. The data folder itself only where all in it is ours: it may be one that others use.
 */
export function tightenDataFolder(dataDir: string): Tightened {
  // Windows has no such modes.
  if (process.platform === 'win32') return { tightened: [], loose: [] };
  const names = readdirSync(dataDir);
  const ours = names.filter((name) => OURS.test(name)).flatMap((name) => withContent(join(dataDir, name)));
  const isOurs = names.every((name) => OURS.test(name) || HARMLESS.has(name));
  const open = [...ours, dataDir].filter(isOpen);
  const tightened = open.filter((path) => (path !== dataDir || isOurs) && closed(path));
  return { tightened, loose: open.filter((path) => !tightened.includes(path)) };
}

const OURS = /^(second-source\.[\w.-]+|secrets|backups|\.loading|demo-accounts\.txt)$/;
/** What lies in a folder of its own without being anybody's. */
const HARMLESS: ReadonlySet<string> = new Set(['lost+found', '.gitignore', '.gitkeep', '.DS_Store']);

function withContent(path: string): readonly string[] {
  if (lstatSync(path, QUIET)?.isDirectory() !== true) return [path];
  return [path, ...readdirSync(path).flatMap((name) => withContent(join(path, name)))];
}

/** Another process may take away in the meantime what it no longer needs. */
const QUIET = { throwIfNoEntry: false } as const;

/** A link has no mode of its own, and what it leads to may be anybody's. */
function isOpen(path: string): boolean {
  const stat = lstatSync(path, QUIET);
  return stat !== undefined && !stat.isSymbolicLink() && (stat.mode & 0o077) !== 0;
}

/** @returns false where the owner is another */
function closed(path: string): boolean {
  try {
    chmodSync(path, lstatSync(path).isDirectory() ? 0o700 : 0o600);
    return true;
  } catch {
    return false;
  }
}
