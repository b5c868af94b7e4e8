import { ok } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';

/** "ready", or the problem why this server can do no work at this moment. */
export async function ready() {
  const result = await (await runtime()).ready();
  return result.ok ? ok('ready') : result;
}
