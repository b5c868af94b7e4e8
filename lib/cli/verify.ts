import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { modelOfExport } from '#lib/core/reports/signed-report.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { headVerifier, ownHeadKey } from '#lib/runtime.ts';
import { publishedKey, reportWithHead } from '#lib/schema/signed-head.ts';
import { verifyRecord, type Proof, type ReportToProve } from '#lib/workflow/log/verify-record.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget, withDatabase } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- verify [--database URL|FILE] [--key FILE] [--report FILE]

Walks the log from its first entry and computes every hash anew; then replays it and
compares what follows from it with what is stored: captures (their text and their
original bytes), texts of articles, evidence, checks, verdicts, decisions, dispositions
and sign-offs, and the words of each claim with the words that were judged. Then checks
every head of the log that was signed, and that one was at the last sign-off or since.
Says what holds, or names the first thing that is wrong and ends with status 1. It only
reads: a SQLite file stays as it is to the byte, and one of an earlier release is brought
up to date in a copy that is gone afterwards (as large as the file, in the temporary
folder). On PostgreSQL a database of an earlier release is refused.

  --database URL|FILE  postgres://… or a SQLite file; without it DATABASE_URL, else the
                       embedded database under DATA_DIR
  --key FILE           a public key of the newsroom, as the server gives it at
                       /.well-known/second-source-key.json; may be given several times.
                       Without it the key of SIGNING_KEY, else of DATA_DIR/secrets. Where
                       there is none, signatures are compared with the log, not checked
  --report FILE        an exported JSON report: the log must still hold the head that was
                       signed in it, and a report of a signed-off article be the one that
                       was signed. May be given several times

Examples:
  npm run --silent cli -- verify --database backup.db
  npm run --silent cli -- verify --key key.json --report harbour-report.json
`;

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Check the log and all that follows from it, and name the first fault',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0 | 1> {
  const { database, key = [], report = [] } = parse(args);
  const target = databaseTarget(database, io.env);
  const keys = await keysOf(key, io);
  const reports = await Promise.all(report.map((file) => reportOf(file, io)));
  const verifier = keys.length === 0 ? null : headVerifier(keys);
  const result = await withDatabase({ target, io }, (db) => verifyRecord(db, { verifier, reports }));
  io.out(`${result.ok ? inWords(result.value, { keys: keys.length }) : result.error}\n`);
  return result.ok ? 0 : 1;
}

function inWords({ sequence, hash, rows, heads }: Proof, { keys }: { readonly keys: number }): string {
  if (sequence === 0) return 'The log is empty.';
  const whole = `The log is whole: ${sequence} entries, the last has hash ${hash}.`;
  const follows = `${rows} rows are as it says.`;
  if (heads === 0) return `${whole} ${follows} No head of it was signed yet.`;
  const signed = `${heads} signed ${heads === 1 ? 'head is' : 'heads are'} in it`;
  return `${whole} ${follows} ${signed}${keys === 0 ? '; no key was at hand to check the signatures' : ', the signatures right'}.`;
}

async function reportOf(file: string, io: CommandIo): Promise<ReportToProve> {
  const report = await json(file, io, reportWithHead, 'a JSON report with a signed head');
  const { signedHead, signOffEvent } = report.manifest;
  return { signedHead, signOff: signOffEvent?.sequence ?? null, modelSha256: sha256Hex(modelOfExport(report)) };
}

async function keysOf(files: readonly string[], io: CommandIo) {
  if (files.length === 0) {
    const own = ownHeadKey(io.env);
    return own === null ? [] : [own];
  }
  return Promise.all(files.map((file) => json(file, io, publishedKey, 'a public key of Second Source')));
}

async function json<S extends z.ZodType>(file: string, io: CommandIo, schema: S, what: string): Promise<z.output<S>> {
  const bytes = await io.readFile(file).catch((cause: unknown) => {
    throw new UsageError(`${file} cannot be read`, { cause });
  });
  const parsed = schema.safeParse(parsedJson(bytes));
  if (!parsed.success) throw new UsageError(`${file} is not ${what}`);
  return parsed.data;
}

function parsedJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Told like any other file that is something else.
    return undefined;
  }
}

function parse(args: readonly string[]) {
  const options = {
    database: { type: 'string' },
    key: { type: 'string', multiple: true },
    report: { type: 'string', multiple: true },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new UsageError('only --database URL|FILE, --key FILE and --report FILE can be given', { cause });
  }
}
