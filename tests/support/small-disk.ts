import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './database.ts';

/** A disk of its own, in memory, that a test may fill. */
export type SmallDisk = {
  readonly path: string;
  /** To the last byte, with one file, which `empty` takes away again. */
  readonly fill: () => void;
  readonly empty: () => void;
  readonly unmount: () => void;
};

/** @param size as tmpfs takes it, such as 12m */
export function mountDisk(size: string): SmallDisk {
  const path = join(folder(), `disk-${(count += 1)}`);
  const filler = join(path, 'filler');
  mkdirSync(path);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' });
  // Servers that run as somebody else keep their files here too.
  chmodSync(path, 0o777);
  chmodSync(folder(), 0o755);
  return {
    path,
    fill: () => takeAll(filler),
    empty: () => rmSync(filler, { force: true }),
    unmount: () => execFileSync('umount', ['--lazy', path]),
  };
}

let count = 0;

/** Only root may, and in many containers not even root. */
export function mayMount(): boolean {
  try {
    mountDisk('1m').unmount();
    return true;
  } catch {
    return false;
  }
}

function takeAll(path: string): void {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(file, block);
  } catch {
    closeSync(file);
  }
}
