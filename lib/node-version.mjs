/**
 * Loaded before every program (`node --import ./lib/node-version.mjs …`): with an older Node the database driver ends
 * the process without a word, and TypeScript is not understood at all, so this says what to do instead. Plain
 * JavaScript, so that an old Node can read it; it imports nothing.
 *
 * The least of each line that is still mended, the oldest first; lines between them are not mended any more. Older ones
 * are open to remote code through Brotli, which every `fetch` may be answered with (docs/advisories.json).
 */
export const LEAST = [
  [22, 23, 4],
  [24, 22, 1],
  [26, 0, 0],
];

/**
 * @param {string} version such as `24.22.3`
 * @returns {boolean}
 */
export function isSafeNode(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const newest = LEAST[LEAST.length - 1];
  if (newest && major > newest[0]) return true;
  const least = LEAST.find((one) => one[0] === major);
  if (!least) return false;
  for (let index = 1; index < 3; index += 1) {
    const difference = (parts[index] || 0) - (least[index] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

if (!isSafeNode(process.versions.node)) {
  console.error(
    `Second Source needs Node 24.22.1 or newer, or 22.23.4 or newer of Node 22; this is Node ${process.versions.node}.\n` +
      'Older ones and the lines between are open to attackers, or cannot run it.\n' +
      'After "npm ci", "npm run …" uses a Node 24 that comes with it on Linux with glibc (x64 and arm64).\n' +
      'Elsewhere install Node 24 from https://nodejs.org and try again.',
  );
  process.exit(1);
}
