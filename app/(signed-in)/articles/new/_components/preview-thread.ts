import { extractWithin } from '#lib/core/claims/extract.ts';

// The entry of a thread of the browser: a text comes in, what was found in it or why it is too much goes out.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(extractWithin(data));
});
