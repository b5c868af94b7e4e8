/**
 * What the system's error about a file means to whoever runs the server, and what to do. Null for an error that is none
 * about files.
 */
export function fileFault(error: unknown, path: string): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const at = 'path' in error && typeof error.path === 'string' ? error.path : path;
  const words = WORDS[String(error.code)] ?? `cannot be used (${String(error.code)}).`;
  return `${at}: ${words}`;
}

const ELSEWHERE = 'or name another folder with DATA_DIR.';
const DENIED = `this user may not read or write it. Give it to the user that runs the server (chown), ${ELSEWHERE}`;
const FULL = 'no space is left on the disk. Make room, then start again.';
const IN_THE_WAY = `a file is where a folder is needed. Move it away, ${ELSEWHERE}`;

const WORDS: Readonly<Record<string, string>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: `the disk is read-only. Make it writable, ${ELSEWHERE}`,
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EISDIR: `a folder is where a file is needed. Move it away, ${ELSEWHERE}`,
  ENOENT: `it is not there and cannot be made. Make its folder, ${ELSEWHERE}`,
  ELOOP: `the links lead in a circle. Correct them, ${ELSEWHERE}`,
  ENAMETOOLONG: 'the name is too long. Name another folder with DATA_DIR.',
  EMFILE: 'too many files are open. Raise the limit (ulimit -n), then start again.',
  ENFILE: 'too many files are open on this machine. Close some, then start again.',
  EIO: 'the disk cannot be read. Check the disk, then put back a backup.',
};
