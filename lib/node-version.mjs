/**
 * Loaded before every program (`node --import ./lib/node-version.mjs …`): with an older Node the database driver ends
 * the process without a word, and TypeScript is not understood at all, so this says what to do instead. Plain
 * JavaScript, so that an old Node can read it; it imports nothing.
 */
const [LEAST_MAJOR, LEAST_MINOR] = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < LEAST_MAJOR || (major === LEAST_MAJOR && minor < LEAST_MINOR)) {
  console.error(
    `Second Source needs Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer; this is Node ${process.versions.node}.\n` +
      'After "npm ci", "npm run …" uses a Node 24 that comes with it on Linux with glibc (x64 and arm64).\n' +
      'Elsewhere install Node 24 from https://nodejs.org and try again.',
  );
  process.exit(1);
}
