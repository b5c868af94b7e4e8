import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSafeNode, LEAST } from '#lib/node-version.mjs';

type Advisory = { readonly id: string; readonly what: string };
type Looked = {
  readonly lookedAt: string;
  readonly packages: readonly {
    readonly name: string;
    readonly least: string;
    readonly advisories: readonly Advisory[];
    /** Why there is no advisory. */
    readonly none?: string;
    /** Why the package is not installed. */
    readonly absent?: string;
  }[];
  readonly node: { readonly least: readonly string[]; readonly advisories: readonly Advisory[] };
  readonly sqlite: { readonly least: string; readonly advisories: readonly Advisory[] };
  readonly notLookedUp: readonly { readonly id: string; readonly why: string }[];
};
type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> };
type Manifest = { readonly engines: { readonly node: string }; readonly optionalDependencies: Record<string, string> };

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const looked = read('docs/advisories.json') as Looked;
const lock = read('package-lock.json') as Lock;
const manifest = read('package.json') as Manifest;

/** Every copy of a package in the lock, also those inside others. */
const copiesOf = (name: string): readonly string[] =>
  Object.entries(lock.packages).flatMap(([path, { version }]) =>
    version !== undefined && (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      ? [version]
      : [],
  );

/** A release before the release, such as 19.3.1-canary, counts as before it. */
function atLeast(version: string, least: string): boolean {
  const parts = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number);
  const [ours, theirs] = [parts(version), parts(least)];
  for (let index = 0; index < 3; index += 1) {
    const difference = (ours[index] ?? 0) - (theirs[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return !version.includes('-');
}

describe('the advisories that were looked at', () => {
  it('have a day', () => {
    expect(looked.lookedAt).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(looked.lookedAt))).toBe(false);
  });

  it('are about all that takes input from outside', () => {
    expect(looked.packages.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'next',
        'react',
        'react-dom',
        'next-auth',
        'drizzle-orm',
        'better-sqlite3',
        'pg',
        'nodemailer',
      ]),
    );
  });

  it('say what they are, or why there is none', () => {
    for (const { name, advisories, none } of looked.packages) {
      expect([name, advisories.length > 0 || none !== undefined]).toEqual([name, true]);
    }
    const all = [...looked.packages, looked.node, looked.sqlite].flatMap(({ advisories }) => advisories);
    for (const { id, what } of all) {
      expect(id).toMatch(/^(?:CVE-20\d\d-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|WAL-reset)$/);
      expect(what.length).toBeGreaterThan(10);
    }
    for (const { id, why } of looked.notLookedUp) {
      expect(all.map((advisory) => advisory.id)).toContain(id);
      expect(why.length).toBeGreaterThan(10);
    }
  });

  it.each(looked.packages.map(({ name, least, absent }) => ({ name, least, absent })))(
    'hold for $name in the lock file: $least or later',
    ({ name, least, absent }) => {
      const copies = copiesOf(name);
      if (absent === undefined) expect(copies.length).toBeGreaterThan(0);
      expect(copies.filter((version) => !atLeast(version, least))).toEqual([]);
    },
  );

  it('hold for the SQLite that runs here', () => {
    const db = new Database(':memory:');
    const version = db.prepare('select sqlite_version()').pluck().get();
    db.close();
    expect(atLeast(String(version), looked.sqlite.least)).toBe(true);
  });

  it('hold for the Node that runs here, and for the one that comes along', () => {
    expect(isSafeNode(process.versions.node)).toBe(true);
    for (const version of Object.values(manifest.optionalDependencies)) expect(isSafeNode(version)).toBe(true);
  });

  it('are what every program and the manifest ask of Node', () => {
    expect(LEAST.map((parts) => parts.join('.'))).toEqual(looked.node.least);
    expect(manifest.engines.node).toBe('^22.23.4 || ^24.22.1 || >=26');
  });
});

describe('a Node', () => {
  it.each(['22.23.4', '22.24.0', '24.22.1', '24.22.3', '24.30.0', '26.0.0', '26.5.1', '27.0.0', '28.1.0'])(
    'that may run the app: %s',
    (version) => {
      expect(isSafeNode(version)).toBe(true);
    },
  );

  it.each([
    ...['18.20.8', '20.20.2', '21.7.3', '22.0.0', '22.18.0', '22.22.9', '22.23.3', '23.0.0', '23.11.1'],
    ...['24.0.0', '24.9.0', '24.21.9', '24.22.0', '25.0.0', '25.9.9', '', 'nonsense'],
  ])('that may not: %s', (version) => {
    expect(isSafeNode(version)).toBe(false);
  });
});
