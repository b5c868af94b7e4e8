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
