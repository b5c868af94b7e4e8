import { loadDemonstration } from './demonstration.ts';
import { inWords } from './in-words.ts';
import { dataDir } from './serve-until-stopped.ts';

/** Only loads the demonstration newsroom into DATA_DIR: for the tests. */
await inWords(async () => void (await loadDemonstration(dataDir)));
