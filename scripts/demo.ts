import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { demandNoDeadLink } from '#db/sqlite/demand-no-dead-link.ts';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { ensureBuilt } from './build-app.ts';
import { loadDemonstration } from './demonstration.ts';
import { inWords } from './in-words.ts';
import { dataDir, demandPlace, serveUntilStopped } from './serve-until-stopped.ts';

await inWords(async () => {
  const isReset = given();
  await demandPlace();
  if (process.env['DATABASE_URL'])
    console.log('The demonstration uses the embedded database; DATABASE_URL stays unused.');
  process.env['DATABASE_URL'] = '';
  if (isReset) reset();
  await ensureBuilt();
  const accounts = await loadDemonstration(dataDir);
  process.env['LOG_LEVEL'] ??= 'warn';
  await serveUntilStopped((address) => {
    console.log(`\nSecond Source is at ${address}\n`);
    if (accounts === null) console.log('The accounts of this database are yours; npm run demo -- --reset starts over.');
    else console.log(`${accounts}\n\nThe same is in ${dataDir}/demo-accounts.txt.`);
    console.log('Stop it with Ctrl-C.');
  });
});

function given(): boolean {
  try {
    return parseArgs({ options: { reset: { type: 'boolean', default: false } } }).values.reset;
  } catch (cause) {
    throw new CannotStart('only --reset can be given: npm run demo -- --reset', { cause });
  }
}

/** Takes the demonstration's database away, and only that: the file of its accounts tells it from a newsroom's own. */
function reset(): void {
  const accounts = `${dataDir}/demo-accounts.txt`;
  demandNoDeadLink(`${dataDir}/second-source.db`);
  if (existsSync(`${dataDir}/second-source.db`) && !existsSync(accounts)) {
    throw new CannotStart(
      `the database in ${dataDir}/ is not the demonstration's, so it is not touched. Name another folder with DATA_DIR.`,
    );
  }
  for (const file of ['', '-wal', '-shm'].map((end) => `${dataDir}/second-source.db${end}`))
    rmSync(file, { force: true });
  rmSync(accounts, { force: true });
  console.log('Starting over.');
}
