import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { extract } from '#lib/core/claims/extract.ts';

/**
 * How fast the engine is: megabytes a second of CPU time on one core, and milliseconds for an article of 5 kB. Usage:
 * `npm run bench:engine`. The loop of additions says how fast the machine was in the same minute; compare ratios.
 */
const seed = readFileSync(new URL('../tests/fixtures/seed.txt', import.meta.url), 'utf8');
const article = `${seed.replace(/\n\nSources:.*$/s, '')}\n\n${seed.slice(17)}`.repeat(2).slice(0, 5000);
const large = article.repeat(400);

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

for (let i = 0; i < 200; i += 1) extract(article);

const seconds = cpuSeconds(() => void extract(large));
const times: number[] = [];
for (let i = 0; i < 1000; i += 1) {
  const start = performance.now();
  extract(article);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const percentile = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);

let sum = 0;
const adding = cpuSeconds(() => {
  for (let i = 0; i < 3e8; i += 1) sum = (sum + i) | 0;
});
if (Number.isNaN(sum)) throw new Error('the additions were not made');

console.log(
  `engine     ${(large.length / 1e6 / seconds).toFixed(2)} MB/s of CPU time on one core (${(large.length / 1e6).toFixed(1)} MB in one text)`,
);
console.log(`5 kB       p50 ${percentile(0.5)} ms, p99 ${percentile(0.99)} ms`);
console.log(`machine    ${cpus()[0]?.model ?? 'unknown'}; 300 million additions in ${adding.toFixed(2)} s`);
