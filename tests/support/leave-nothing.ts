import { afterAll } from 'vitest';
import { leaveNothing } from './database.ts';

// Where test files share their modules, each is loaded once and so would clean up once: this runs for every file.
afterAll(leaveNothing);
