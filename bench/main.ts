/**
 * `npm run bench`: requests a second beside bare servers. `npm run bench -- long`: what others wait for while one works
 * on a long story. `npm run bench -- growth`: whether a longer story takes longer to open. Each takes options of its own.
 */
const [first, ...rest] = process.argv.slice(2);
if (first === 'long') await (await import('./long.ts')).measureLong(rest);
else if (first === 'growth') await (await import('./growth.ts')).measureGrowth(rest);
else await import('./requests.ts');
