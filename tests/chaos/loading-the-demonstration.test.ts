import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from '../support/database.ts';
import { mayMount, mountDisk } from '../support/small-disk.ts';
import { whenPossible } from '../support/where-possible.ts';

const load = (data: string) =>
  spawnSync(process.execPath, ['scripts/load-demo.ts'], {
    env: { NODE_ENV: 'production', PATH: process.env['PATH'], DATA_DIR: data },
    encoding: 'utf8',
  });

whenPossible(mayMount(), 'a disk that is too small for the demonstration is named, and nothing half-made stays', () => {
  const disk = mountDisk('2100k');
  try {
    const { status, stderr } = load(disk.path);
    expect(stderr).toBe(
      `Second Source cannot start: ${disk.path}/second-source.db: database or disk is full. ` +
        'No space is left on the disk. Make room, then start again.\n',
    );
    expect(status).toBe(1);
    expect(readdirSync(disk.path)).toEqual(['secrets']);
  } finally {
    disk.unmount();
  }
});

it.each(['second-source.db', 'secrets'])('a %s that is a link to nowhere is refused and stays', (name) => {
  const data = join(folder(), `dead-${name}`);
  mkdirSync(data);
  symlinkSync(join(data, 'not-mounted', name), join(data, name));
  const { status, stderr } = load(data);
  expect(stderr).toMatch(new RegExp(`^Second Source cannot start: ${join(data, name)}: [^\\n]+\\n$`));
  expect(status).toBe(1);
  expect(readdirSync(data)).toEqual([name]);
});
