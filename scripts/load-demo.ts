import { loadDemonstration } from './demonstration.ts';
import { dataDir } from './serve-until-stopped.ts';

/** Only loads the demonstration newsroom into DATA_DIR: for the tests. */
await loadDemonstration(dataDir);
