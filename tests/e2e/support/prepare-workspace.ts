import { rmSync } from 'node:fs';
import { runQuietly } from '../../../scripts/progress.ts';
import { PASSWORD, TEMPLATE } from './workspace.ts';

/** Loads the demonstration workspace once; every newsroom of the run starts from a copy of it. */
export default async function prepareWorkspace(): Promise<void> {
  rmSync(TEMPLATE, { recursive: true, force: true });
  const { code, output } = await runQuietly(process.execPath, ['scripts/load-demo.ts'], {
    DATA_DIR: TEMPLATE,
    DATABASE_URL: '',
    DEMO_PASSWORD: PASSWORD,
  });
  if (code !== 0) throw new Error(`The demonstration workspace could not be loaded.\n${output}`);
}
