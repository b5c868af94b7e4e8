import { sqliteKit } from './kit.sqlite.ts';
import { defineTables } from './tables.ts';

export const sqliteTables = defineTables(sqliteKit);
