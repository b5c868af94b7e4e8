import { ensureBuilt } from './build-app.ts';
import { demandFreePort, serveUntilStopped } from './serve-until-stopped.ts';

await demandFreePort('start');
await ensureBuilt();
await serveUntilStopped((address) => {
  console.log(`\nSecond Source is at ${address}\nStop it with Ctrl-C.`);
});
