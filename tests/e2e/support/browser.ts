import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> };

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser for the tests, on any Linux machine: the one that CHROMIUM_PATH names, an installed one, or the one that
 * comes with `npm ci` in the @sparticuz/chromium package, with the libraries that a bare machine lacks.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
    return { path: named, env: {} };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  return installed ? { path: installed, env: {} } : unpacked();
}

async function unpacked(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser that comes with the tests runs on Linux x64. Elsewhere set CHROMIUM_PATH.');
  }
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const version = packageVersion(join(bin, '..', 'package.json'));
  const home = resolve('node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(home)) await unpackInto(home, bin);
  const path = join(home, 'chromium');
  const env = { FONTCONFIG_PATH: join(home, 'fonts'), HOME: home };
  return lacksLibraries(path) ? { path, env: { ...env, LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } } : { path, env };
}

/** Into a folder beside, then renamed: whoever finds the folder finds all of it. */
async function unpackInto(home: string, bin: string): Promise<void> {
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh; // where the package unpacks to
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another run was first, which is as good.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function lacksLibraries(path: string): boolean {
  return /not found/.test(spawnSync('ldd', [path], { encoding: 'utf8' }).stdout ?? 'not found');
}

function packageVersion(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
