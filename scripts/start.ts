import { ensureBuilt } from './build-app.ts';
import { inWords } from './in-words.ts';
import { demandPlace, serveUntilStopped } from './serve-until-stopped.ts';

await inWords(async () => {
  await demandPlace();
  await ensureBuilt();
  await serveUntilStopped((address) => {
    console.log(`\nSecond Source is at ${address}\nStop it with Ctrl-C.`);
  });
});
