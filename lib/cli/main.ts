import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { runCli } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader (`head`) has seen enough
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: () => buffer(process.stdin),
  readFile: (path) => readFile(path),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  env: process.env,
});
