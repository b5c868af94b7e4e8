/**
 * The server.js of the built app; Next's own is next-server.js beside it. Next listens first and looks at the rest
 * afterwards. This looks first, so that a server that cannot work never says that it is ready.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

// Also read by a Node that is too old, which is then told so: it knows no import.meta.dirname.
const folder = fileURLToPath(new URL('.', import.meta.url));
const beside = (name) => import(pathToFileURL(join(folder, name)).href);

await beside('node-version.mjs');
// Collects garbage when the heap has grown by a third since the last time. By itself V8 waits until it is several times
// as large, in every thread, and a server with a long story in hand would hold a gigabyte, nearly all of it garbage.
setFlagsFromString('--heap-growing-percent=30');
// What the server makes is for its own user alone.
process.umask(0o077);
// As in every other program of ours, it counts from where the server was started, not from where the build is.
process.env['DATA_DIR'] = resolve(process.env['DATA_DIR'] || 'data');
process.env['HOSTNAME'] = process.env['HOST'] || process.env['HOSTNAME'] || '0.0.0.0';
process.env['NODE_ENV'] = 'production';
// Signals are ours to answer: see lib/stop-server.ts.
process.env['NEXT_MANUAL_SIG_HANDLE'] = '1';
process.chdir(folder);

const require = createRequire(import.meta.url);
require('next');
// Brings what Next's own code expects of the process; starts nothing yet.
require('next/dist/server/lib/start-server');
await require(join(folder, '.next', 'server', 'instrumentation.js')).prepare();
await beside('next-server.js');
