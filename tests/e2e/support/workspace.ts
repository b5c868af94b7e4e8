import { resolve } from 'node:path';

/** The migrated database with the demonstration workspace that newsrooms are copied from. */
export const TEMPLATE = resolve('node_modules', '.cache', 'e2e-workspace');
export const PASSWORD = 'a long phrase that only tests use';
