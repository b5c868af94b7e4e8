import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Manifest = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

describe('package.json', () => {
  it('checks the version of Node before it runs a program of ours', () => {
    const programs = Object.values(manifest.scripts).filter((command) => /\bnode\b/.test(command));
    expect(programs.length).toBeGreaterThan(0);
    for (const command of programs) expect(command).toMatch(/^node --import \.\/lib\/node-version\.mjs /);
  });

  it('names every package by its exact version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('keeps addresses of registries out of the lock, so that any registry may serve it', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
  });
});

describe('an older Node', () => {
  // The file is read as a program would load it, with another version in the place of this one's.
  const started = (version: string) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
        '--import',
        './lib/node-version.mjs',
        '--eval',
        'console.log("it runs")',
      ],
      { encoding: 'utf8' },
    );

  it.each(['20.20.2', '22.23.3', '24.22.0', '25.1.0'])('starts nothing and is told what to do: %s', (version) => {
    const { status, stdout, stderr } = started(version);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`this is Node ${version}.`);
    expect(stderr).toContain('Second Source needs Node 24.22.1 or newer');
  });

  it.each(['22.23.4', '24.22.3', '26.1.0'])('is not one of these: %s', (version) => {
    expect(started(version)).toMatchObject({ status: 0, stdout: 'it runs\n', stderr: '' });
  });
});
