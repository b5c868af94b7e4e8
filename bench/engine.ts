import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CONTESTANTS, type Contestant, type Figures } from './engine-run.ts';

/**
 * How fast the engine is beside wink-nlp's full pipeline and Intl.Segmenter, in the same minute: `npm run bench:engine`.
 * Each runs in a process of its own, so that none is warmed or crowded by another; they take turns, and of three rounds the
 * middle figure counts. The loop of additions says how fast the machine was. The ratios are what can be compared.
 */
const ROUNDS = 3;

const NAMES: Readonly<Record<Contestant, string>> = {
  engine: 'engine',
  points: 'engine, with the points of each claim',
  wink: 'wink-nlp, full pipeline',
  segmenter: 'Intl.Segmenter, sentences and words',
};

const rounds = Array.from({ length: ROUNDS }, () => new Map(CONTESTANTS.map((name) => [name, runOf(name)])));
const middle = (name: Contestant, pick: (figures: Figures) => number): number => {
  const found = rounds.flatMap((round) => {
    const figures = round.get(name);
    return figures === undefined ? [] : [pick(figures)];
  });
  return found.sort((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
};

console.log(`${''.padEnd(40)}MB/s of CPU time               article of 5 kB, ms   memory   speed against`);
console.log(`${''.padEnd(40)}articles  the first  one text   p50        p99        MB       the engine`);
for (const name of CONTESTANTS) {
  const of = (pick: (figures: Figures) => number, digits = 2) => middle(name, pick).toFixed(digits);
  const ratio = middle(name, (f) => f.articles) / middle('engine', (f) => f.articles);
  console.log(
    NAMES[name].padEnd(40) +
      of((f) => f.articles).padEnd(10) +
      of((f) => f.cold).padEnd(11) +
      of((f) => f.large).padEnd(11) +
      of((f) => f.p50).padEnd(11) +
      of((f) => f.p99).padEnd(11) +
      of((f) => f.memory, 0).padEnd(9) +
      ratio.toFixed(2),
  );
}
console.log(
  `\n${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; 300 million additions in ${additions().toFixed(2)} s`,
);

function runOf(name: Contestant): Figures {
  const file = fileURLToPath(new URL('./engine-run.ts', import.meta.url));
  const run = spawnSync(process.execPath, [file, name], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
  return JSON.parse(run.stdout) as Figures;
}

function additions(): number {
  const start = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 3e8; i += 1) sum = (sum + i) | 0;
  if (Number.isNaN(sum)) throw new Error('the additions were not made');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
