import type { Command } from './command.ts';

/** Every command, in the order in which help lists them; each is loaded only when it is run. */
export const COMMANDS: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'extract',
    summary: 'Take a text apart into claims',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
  {
    name: 'judge',
    summary: 'Say which verdicts a constellation of evidence permits',
    load: async () => (await import('./judge.ts')).judgeCommand,
  },
  {
    name: 'verify',
    summary: 'Check the log and all that follows from it, and name the first fault',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of what is written or read',
    load: async () => (await import('./schema.ts')).schemaCommand,
  },
  {
    name: 'export-corrections',
    summary: 'Write what people corrected as labelled examples',
    load: async () => (await import('./export-corrections.ts')).exportCorrectionsCommand,
  },
  {
    name: 'backup',
    summary: 'Copy the embedded database to a file',
    load: async () => (await import('./backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'Put such a copy in the place of the embedded database',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  {
    name: 'users',
    summary: 'List people, invite, disable, enable, or give a link for a new password',
    load: async () => (await import('./users.ts')).usersCommand,
  },
];
