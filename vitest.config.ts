import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const },
});

/** Tests may ask for a real PostgreSQL; it is started when the first does. */
const withPostgres = (name: string, include: string[]) => {
  const project = node(name, include);
  return {
    ...project,
    test: { ...project.test, globalSetup: ['tests/support/postgres.ts'], testTimeout: 20_000, hookTimeout: 60_000 },
  };
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      node('core', ['tests/core/**/*.test.ts']),
      withPostgres('db', ['tests/db/**/*.test.ts']),
      withPostgres('workflow', ['tests/workflow/**/*.test.ts']),
      node('app', ['tests/app/**/*.test.ts']),
      node('cli', ['tests/cli/**/*.test.ts']),
      node('architecture', ['tests/architecture/**/*.test.ts']),
    ],
  },
});
