import { headers } from 'next/headers';
import { runtime } from '#lib/runtime.ts';

/** Where this site is reached, for links that leave it: the PUBLIC_URL, else the name by which this request came. */
export async function publicOrigin(): Promise<string> {
  const { env } = await runtime();
  const host = (await headers()).get('host');
  return env.publicUrlGiven || !host ? env.publicUrl : `http://${host}`;
}
