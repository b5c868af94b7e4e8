import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { runQuietly, withProgress, type Finished } from './progress.ts';
import { sourceStamp } from './source-stamp.ts';

/** The folder that `next build` fills with everything the server needs, node_modules included. */
export const STANDALONE = join('.next', 'standalone');
const STAMP = join(STANDALONE, '.source-stamp');

/** Builds the production app unless the build that is there was made from the same sources. */
export async function ensureBuilt(): Promise<void> {
  const stamp = sourceStamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  keepDataOut();
  await withProgress('Building the production app (about half a minute, once)', async () => {
    rmSync(STANDALONE, { recursive: true, force: true });
    const first = await nextBuild();
    if (first.code !== 0) {
      // A build that was interrupted can leave a cache that fails every later one: once more from nothing.
      rmSync('.next', { recursive: true, force: true });
      const { code, output } = await nextBuild();
      if (code !== 0) {
        console.log(output);
        throw new CannotStart('the app could not be built; what went wrong is printed above.');
      }
    }
    // Next leaves these two out of the standalone folder, for those who serve them from elsewhere.
    cpSync(join('.next', 'static'), join(STANDALONE, '.next', 'static'), { recursive: true });
    cpSync(join(STANDALONE, 'server.js'), join(STANDALONE, 'next-server.js'));
    cpSync(join('scripts', 'standalone-server.mjs'), join(STANDALONE, 'server.js'));
    cpSync(join('lib', 'node-version.mjs'), join(STANDALONE, 'node-version.mjs'));
    if (existsSync('public')) cpSync('public', join(STANDALONE, 'public'), { recursive: true });
    writeFileSync(STAMP, stamp);
  });
}

/** Who starts the server in the folder of the build may have let it make its database there. */
function keepDataOut(): void {
  const data = join(STANDALONE, 'data');
  if (!existsSync(data)) return;
  throw new CannotStart(
    `${data} would be lost with the build that is there. Move it to data/, or elsewhere and name it with DATA_DIR.`,
  );
}

function nextBuild(): Promise<Finished> {
  return runQuietly('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
}
