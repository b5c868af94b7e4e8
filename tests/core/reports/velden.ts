import type { Block, Sentence } from '#lib/core/claims/extraction.ts';
import type { ArticleId, CaptureId, ClaimId, EvidenceId, SourceId, UserId } from '#lib/core/ids.ts';
import type { ClaimFacts, EvidenceRowFacts, ReportFacts } from '#lib/core/reports/report-facts.ts';

// An invented story of an invented town, small, with something of everything that a report may hold.

const text = [
  'Velden bridge to reopen',
  'VELDEN (Lowland Wire) - The old bridge of Velden will reopen in May, the water board said on Monday.',
  'Repairs cost 4.2 million, a record sum, and “nobody was ever at risk,” according to mayor Ida Quell.',
  'A long wait',
  'The delay was shameful.',
  'Officials said two beams were replaced. Ida Kwell did not answer.',
  'Sources: Velden Courier, Lowland Wire',
].join('\n\n');

const spanOf = (words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The story does not say “${words}”.`);
  return { start, end: start + words.length };
};

const sentence = (id: string, block: string, words: string): Sentence => ({ id, block, ...spanOf(words) });
const block = (id: string, kind: Block['kind'], words: string): Block => ({ id, kind, ...spanOf(words) });
const lines = text.split('\n\n');
const line = (index: number) => lines[index] ?? '';

const quell = 'user-quell' as UserId;
const reviewerA = 'user-a' as UserId;
const reviewerB = 'user-b' as UserId;
const editor = 'user-e' as UserId;
const at = Date.UTC(2026, 2, 10, 9, 30);
const hash = (digit: string) => digit.repeat(64);

const courier = 'source-courier' as SourceId;
const wire = 'source-wire' as SourceId;
const board = 'source-board' as SourceId;

const evidence = (id: string, changes: Partial<EvidenceRowFacts>): EvidenceRowFacts => ({
  id: `evidence-${id}` as EvidenceId,
  captureId: 'capture-1' as CaptureId,
  originKey: 'origin-release',
  stance: 'supports',
  standing: 'secondary',
  quote: { exact: 'will reopen in May', prefix: 'The bridge ', suffix: ', it said.', start: 11, end: 29 },
  by: reviewerA,
  flags: [],
  settles: '',
  anonymous: null,
  ownConduct: false,
  wordsDiffer: false,
  silent: null,
  contradiction: null,
  ...changes,
});

const verdict = (
  code: NonNullable<ClaimFacts['verdict']>['code'],
  changes: Partial<NonNullable<ClaimFacts['verdict']>> = {},
): ClaimFacts['verdict'] => ({
  code,
  reason: null,
  so: 'supported',
  rationale: '',
  calculation: '',
  override: null,
  policyVersion: 3,
  checkers: [reviewerA],
  at,
  decision: null,
  ...changes,
});

const claim = (id: string, words: string, changes: Partial<ClaimFacts>): ClaimFacts => ({
  id: `claim-${id}` as ClaimId,
  sentence: 's2',
  text: words,
  spans: [spanOf(words)],
  kind: 'event',
  presupposed: false,
  state: 'final',
  attention: null,
  chain: [],
  verdict: null,
  evidence: [],
  searches: [],
  disposition: null,
  queries: [],
  circles: [],
  originWords: [],
  ...changes,
});

const link = (name: string | null, cue: string, changes: Partial<ClaimFacts['chain'][number]> = {}) => ({
  name,
  sourceId: null,
  anonymous: null,
  named: null,
  cue,
  directness: 'indirect' as const,
  act: false,
  said: 'reported' as const,
  ...changes,
});

export const velden: ReportFacts = {
  article: {
    id: 'article-velden' as ArticleId,
    title: 'Velden bridge to reopen',
    slug: 'velden-bridge',
    outlet: 'The Velden Observer',
    byline: 'By Jo Marsh',
    url: 'https://observer.velden.example/bridge',
    publishedOn: '2026-03-10',
    language: 'en',
    demonstration: true,
  },
  version: {
    number: 2,
    text,
    sha256: hash('a'),
    engine: '1.0.0',
    dateline: { date: '2026-03-09', place: 'VELDEN', ...spanOf('VELDEN (Lowland Wire) -') },
    blocks: [
      block('b1', 'title', line(0)),
      block('b2', 'dateline', 'VELDEN (Lowland Wire) -'),
      block('b3', 'paragraph', 'The old bridge of Velden will reopen in May, the water board said on Monday.'),
      block('b4', 'paragraph', line(2)),
      block('b5', 'heading', line(3)),
      block('b6', 'paragraph', line(4)),
      block('b7', 'paragraph', line(5)),
      block('b8', 'footer', line(6)),
    ],
    sentences: [
      sentence('s1', 'b1', line(0)),
      sentence('s2', 'b3', 'The old bridge of Velden will reopen in May, the water board said on Monday.'),
      sentence('s3', 'b4', line(2)),
      sentence('s0', 'b5', line(3)),
      sentence('s4', 'b6', line(4)),
      sentence('s5', 'b7', 'Officials said two beams were replaced.'),
      sentence('s7', 'b7', 'Ida Kwell did not answer.'),
      sentence('s6', 'b8', line(6)),
    ],
    uncovered: [
      { sentence: 's0', reason: 'heading' },
      { sentence: 's6', reason: 'footer' },
      { sentence: 's7', reason: 'no assertion' },
    ],
  },
  claims: [
    claim('title', 'Velden bridge to reopen', {
      sentence: 's1',
      text: 'The bridge of Velden is to reopen.',
      verdict: verdict('corroborated', {
        checkers: [reviewerA, reviewerB],
        rationale: 'The order names bridge and date.',
      }),
      evidence: [
        evidence('1', {
          captureId: 'capture-3' as CaptureId,
          originKey: 'origin-order',
          standing: 'primary',
          settles: 'The signed order names the bridge, the month and the board.',
        }),
        evidence('6', {
          by: reviewerB,
          captureId: 'capture-3' as CaptureId,
          originKey: 'origin-order',
          standing: 'primary',
          settles: 'The signed order names the bridge, the month and the board.',
        }),
      ],
    }),
    claim('reopen', 'The old bridge of Velden will reopen in May', {
      chain: [link('the water board', 'said', { sourceId: board })],
      verdict: verdict('attributed', { so: 'open' }),
      circles: [
        {
          names: ['Velden Courier', 'Lowland Wire'],
          words: 'Velden Courier cites Lowland Wire, which cites Velden Courier.',
        },
      ],
      originWords: [{ originKey: 'origin-release', words: 'both passages credit the release of the water board.' }],
      evidence: [
        evidence('2', {
          stance: 'attributes',
          flags: [
            {
              kind: 'date',
              words: 'The copy has “May”, the passage “in spring”.',
              copy: 'May',
              passage: 'in spring',
              answer: { reason: 'The release itself has May.', by: reviewerA, at },
            },
            { kind: 'certainty', words: '', copy: 'will', passage: 'could', answer: null },
          ],
        }),
        evidence('3', { stance: 'attributes', captureId: 'capture-2' as CaptureId }),
      ],
    }),
    claim('cost', 'Repairs cost 4.2 million, a record sum', {
      sentence: 's3',
      text: 'Repairs to the bridge cost 4.2 million, a record sum.',
      kind: 'quantity',
      verdict: verdict('disputed', {
        reason: 'contradicted',
        so: 'contradicted',
        rationale: 'The order gives 2.4 million.',
        checkers: [reviewerA, reviewerB],
        decision: { by: editor, reason: 'The signed order is the record.' },
      }),
      evidence: [
        evidence('4', {
          captureId: 'capture-3' as CaptureId,
          originKey: 'origin-order',
          stance: 'contradicts',
          standing: 'primary',
          quote: { exact: 'a total of 2.4 million', prefix: '', suffix: '.', start: 80, end: 102 },
          contradiction: { state: 'stands', note: 'Two digits changed places.', credible: true },
        }),
      ],
      disposition: { kind: 'fix', reason: '', by: editor },
      queries: [
        {
          text: 'Where is 4.2 million from?',
          by: reviewerA,
          at,
          answer: {
            text: 'From my notes of the meeting.',
            by: reviewerA,
            at: at + 60_000,
            told: { name: 'Jo Marsh', channel: 'telephone', on: '2026-03-10' },
          },
        },
        { text: 'Can you send the notes?', by: reviewerB, at: at + 120_000, answer: null },
      ],
    }),
    claim('record', 'a record sum', {
      sentence: 's3',
      text: 'The cost of the repairs is a record sum.',
      kind: 'comparison',
      verdict: verdict('unverified', { so: 'open' }),
      searches: [{ place: 'the town archive', terms: 'bridge repairs cost', at: at - 3_600_000 }],
      disposition: { kind: 'stet', reason: 'The writer has the ledger and sends it.', by: editor },
    }),
    claim('risk', 'nobody was ever at risk', {
      sentence: 's3',
      text: 'Nobody was ever at risk.',
      kind: 'quotation',
      chain: [
        link('Ida Quell', 'according to', {
          named: spanOf('mayor Ida Quell'),
          directness: 'direct',
          said: 'first_hand',
        }),
      ],
      verdict: verdict('attributed', { override: 'The mayor confirmed the words by telephone.' }),
      evidence: [
        evidence('5', {
          stance: 'silent',
          quote: null,
          originKey: null,
          silent: { terms: 'risk, danger', complete: true },
        }),
      ],
    }),
    claim('shameful', 'The delay was shameful.', {
      sentence: 's4',
      kind: 'characterisation',
      verdict: verdict('not_checkable', { so: 'not_checkable', reason: 'characterisation' }),
      disposition: { kind: 'cut', reason: '', by: editor },
    }),
    claim('beams', 'two beams were replaced', {
      sentence: 's5',
      text: 'Two beams of the bridge were replaced.',
      state: 'open',
      chain: [link(null, 'said', { anonymous: 'officials', said: 'unchecked' })],
    }),
  ],
  captures: [
    {
      id: 'capture-1' as CaptureId,
      sourceId: courier,
      source: 'Velden Courier',
      kind: 'page',
      title: 'Bridge opens in May',
      url: 'https://courier.velden.example/1',
      publishedOn: '2026-03-09',
      capturedAt: at - 7_200_000,
      textSha256: hash('1'),
      originalSha256: hash('b'),
      demonstration: true,
    },
    {
      id: 'capture-2' as CaptureId,
      sourceId: wire,
      source: 'Lowland Wire',
      kind: 'paste',
      title: null,
      url: null,
      publishedOn: null,
      capturedAt: at - 7_000_000,
      textSha256: hash('2'),
      originalSha256: hash('c'),
      demonstration: true,
    },
    {
      id: 'capture-3' as CaptureId,
      sourceId: board,
      source: 'Order of the water board',
      kind: 'upload',
      title: 'Order 17',
      url: null,
      publishedOn: '2026-03-06',
      capturedAt: at - 6_800_000,
      textSha256: hash('3'),
      originalSha256: hash('d'),
      demonstration: true,
    },
    {
      id: 'capture-unused' as CaptureId,
      sourceId: courier,
      source: 'Velden Courier',
      kind: 'paste',
      title: null,
      url: null,
      publishedOn: null,
      capturedAt: at,
      textSha256: hash('4'),
      originalSha256: hash('e'),
      demonstration: true,
    },
  ],
  origins: [
    {
      key: 'origin-release',
      name: 'the water board’s release',
      confirmed: true,
      folds: [
        {
          captureId: 'capture-2' as CaptureId,
          reason: 'shared_text',
          words: '22 words in a row are the same outside quotation marks.',
        },
        {
          captureId: 'capture-1' as CaptureId,
          reason: 'named_in_passage',
          words: 'The passage names the water board.',
        },
      ],
    },
    { key: 'origin-order', name: 'the order of 6 March', confirmed: false, folds: [] },
  ],
  citedSources: [
    { sourceId: courier, name: 'Velden Courier', via: 'footer' },
    { sourceId: 'source-herald' as SourceId, name: 'Hill Herald', via: 'footer' },
    { sourceId: wire, name: 'Lowland Wire', via: 'footer' },
    { sourceId: board, name: 'Order of the water board', via: 'person' },
  ],
  people: { [quell]: 'Not in it', [reviewerA]: 'Ana Reviewer', [reviewerB]: 'Ben Reviewer', [editor]: 'Eve Editor' },
  policy: { version: 3, preset: 'magazine' },
  signOff: { by: editor, at: at + 3_600_000, smallDesk: true },
  lastEvent: { sequence: 214, hash: hash('f') },
  signOffEvent: { sequence: 215, hash: hash('9') },
};
