import { readFileSync } from 'node:fs';
import type { ItsFunction } from 'wink-nlp';

/**
 * One contestant in a process of its own: `node bench/engine-run.ts engine|points|wink|segmenter` prints its figures as
 * JSON. Each has to do all of its work: the claims of a text; wink-nlp's sentences, entities, parts of speech and lemmas;
 * the sentences and words of Intl.Segmenter.
 */
export type Figures = {
  /** Megabytes a second of CPU time over the first articles of 5 kB that a process reads, its compiling included. */
  readonly cold: number;
  /** The same over articles once the process has read some thousands, as a server has. */
  readonly articles: number;
  /** The same for one text of 1 MB. */
  readonly large: number;
  /** Milliseconds for an article of 5 kB. */
  readonly p50: number;
  readonly p99: number;
  /** The most memory that the process held, megabytes. */
  readonly memory: number;
};

export const CONTESTANTS = ['engine', 'points', 'wink', 'segmenter'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

const COLD = 40;
const WARM = 4000;

const WORK: Readonly<Record<Contestant, () => Promise<(text: string) => unknown>>> = {
  engine: async () => {
    const { extract } = await import('#lib/core/claims/extract.ts');
    return (text) => extract(text);
  },
  points: async () => {
    const { extract } = await import('#lib/core/claims/extract.ts');
    return (text) => extract(text, { detail: 'points' });
  },
  wink: async () => {
    const { default: winkNlp } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNlp(model);
    return (text) => {
      const doc = nlp.readDoc(text);
      const { pos, lemma } = nlp.its as unknown as Record<'pos' | 'lemma', ItsFunction<string>>; // its own types disagree
      return [doc.sentences().out(), doc.entities().out(), doc.tokens().out(pos), doc.tokens().out(lemma)];
    };
  },
  segmenter: () => {
    const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
    const words = new Intl.Segmenter('en', { granularity: 'word' });
    return Promise.resolve((text: string) => [[...sentences.segment(text)], [...words.segment(text)]]);
  },
};

if (process.argv[1] === import.meta.filename) {
  const name = CONTESTANTS.find((one) => one === process.argv[2]);
  if (name === undefined) throw new Error(`one of ${CONTESTANTS.join(', ')}`);
  console.log(JSON.stringify(figuresOf(await WORK[name]())));
}

function figuresOf(work: (text: string) => unknown): Figures {
  const seed = readFileSync(new URL('../tests/fixtures/seed.txt', import.meta.url), 'utf8');
  const article = `${seed.replace(/\n\nSources:.*$/s, '')}\n\n${seed.slice(17)}`.repeat(2).slice(0, 5000);
  const cold = cpuSeconds(() => {
    for (let i = 0; i < COLD; i += 1) work(article);
  });
  for (let i = COLD; i < WARM; i += 1) work(article);
  const rounds = 300;
  const times: number[] = [];
  const articles = cpuSeconds(() => {
    for (let i = 0; i < rounds; i += 1) {
      const start = performance.now();
      work(article);
      times.push(performance.now() - start);
    }
  });
  times.sort((a, b) => a - b);
  const large = article.repeat(200);
  return {
    cold: (COLD * article.length) / 1e6 / cold,
    articles: (rounds * article.length) / 1e6 / articles,
    large: large.length / 1e6 / cpuSeconds(() => void work(large)),
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    memory: process.resourceUsage().maxRSS / 1000,
  };
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
