import { ensureBuilt, STANDALONE } from './build-app.ts';

await ensureBuilt();
console.log(`The production app is in ${STANDALONE}.`);
