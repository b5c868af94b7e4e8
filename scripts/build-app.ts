import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly, withProgress, type Finished } from './progress.ts';
import { sourceStamp } from './source-stamp.ts';

/** The folder that `next build` fills with everything the server needs, node_modules included. */
export const STANDALONE = join('.next', 'standalone');
const STAMP = join(STANDALONE, '.source-stamp');

/** Builds the production app unless the build that is there was made from the same sources. */
export async function ensureBuilt(): Promise<void> {
  const stamp = sourceStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  await withProgress('Building the production app (about half a minute, once)', async () => {
    rmSync(STANDALONE, { recursive: true, force: true });
    const first = await nextBuild();
    if (first.code !== 0) {
      // A build that was interrupted can leave a cache that fails every later one: once more from nothing.
      rmSync('.next', { recursive: true, force: true });
      const { code, output } = await nextBuild();
      if (code !== 0) throw new Error(`The build failed.\n${output}`);
    }
    // Next leaves these two out of the standalone folder, for those who serve them from elsewhere.
    cpSync(join('.next', 'static'), join(STANDALONE, '.next', 'static'), { recursive: true });
    if (existsSync('public')) cpSync('public', join(STANDALONE, 'public'), { recursive: true });
    writeFileSync(STAMP, stamp);
  });
}

function nextBuild(): Promise<Finished> {
  return runQuietly('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
}
