import { ensureBuilt, STANDALONE } from './build-app.ts';
import { inWords } from './in-words.ts';

await inWords(async () => {
  await ensureBuilt();
  console.log(`The production app is in ${STANDALONE}.`);
});
