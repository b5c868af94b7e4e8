import { postgresKit } from './kit.postgres.ts';
import { defineTables } from './tables.ts';

export const postgresTables = defineTables(postgresKit);
