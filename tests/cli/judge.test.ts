import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Judgement } from '#lib/core/judge/judgement.ts';
import { folder } from '../support/database.ts';
import { runCommand } from '../support/run-command.ts';

const BRIDGE = {
  article: { copy: 'The Slate bridge closed on Sunday.', outlet: 'Northgate Herald', published: '2026-03-09' },
  claim: 'The Slate bridge closed on Sunday.',
  captures: [
    { id: 'c1', source: 'Slate Mercury', text: 'On Sunday the Slate bridge was closed.' },
    { id: 'c2', source: 'Harbour log', text: 'Closed the Slate bridge at noon on Sunday.' },
  ],
  evidence: [
    { capture: 'c1', quote: 'the Slate bridge was closed', stance: 'supports' },
    { capture: 'c2', quote: 'Closed the Slate bridge at noon on Sunday.', stance: 'supports', standing: 'first_hand' },
  ],
};

const judged = (input: unknown) =>
  runCommand(['judge', '-'], {}, typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input));

const changed = (change: (input: typeof BRIDGE) => object): object => {
  const copy = structuredClone(BRIDGE);
  return { ...copy, ...change(copy) };
};
const withItem = (item: object) => changed(({ evidence }) => ({ evidence: [...evidence, item] }));
const withCapture = (capture: object) => changed(({ captures }) => ({ captures: [...captures, capture] }));

describe('judge', () => {
  it('says which verdicts the evidence permits, and why', async () => {
    const { status, out, err } = await judged(BRIDGE);
    expect([status, err]).toEqual([0, '']);
    const { permitted, ...rest } = JSON.parse(out) as Judgement;
    expect(rest).toMatchObject({ claim: BRIDGE.claim, kind: 'event', presupposed: false, chain: [], so: 'supported' });
    expect(permitted.map(({ code }) => code)).toEqual([
      'corroborated',
      'attributed',
      'disputed',
      'unverified',
      'not_checkable',
    ]);
    expect(permitted[0]).toEqual({
      code: 'corroborated',
      permitted: true,
      overridable: false,
      reasons: ['2 independent origins, 1 of them primary or first-hand.'],
    });
  });

  it('reads a file as it reads standard input, and gives the same bytes each time', async () => {
    const file = join(folder(), 'bridge.json');
    writeFileSync(file, JSON.stringify(BRIDGE));
    const first = await judged(BRIDGE);
    expect(await runCommand(['judge', file])).toEqual(first);
    expect(await judged(JSON.stringify(BRIDGE, null, 4))).toEqual(first);
  });

  it('does not mind the byte-order mark of an editor, line ends of another system or another form of the same letters', async () => {
    const text = 'Titlu\r\nPodul din Brădești a fost închis.\r\nAtât.';
    const input = changed(() => ({
      article: { ...BRIDGE.article, copy: 'Podul din Brădești a fost închis.', language: 'ro' },
      claim: 'Podul din Brădești a fost închis.'.normalize('NFD'),
      captures: [{ id: 'c1', source: 'Ziar', text }],
      evidence: [
        {
          capture: 'c1',
          quote: 'Titlu\nPodul din Brădești a fost închis.\nAtât.'.normalize('NFD'),
          stance: 'supports',
        },
      ],
    }));
    const { status, err } = await judged(`\uFEFF${JSON.stringify(input)}`);
    expect([status, err]).toEqual([0, '']);
  });

  it('does not mind what it knows nothing of', async () => {
    const { status, out } = await judged({ ...BRIDGE, remark: 'seen on Monday' });
    expect(status).toBe(0);
    expect(out).toBe((await judged(BRIDGE)).out);
  });

  it.each<[string, unknown, RegExp]>([
    ['what is no JSON', '{ "article": ', /no JSON/],
    ['nothing', '', /no JSON/],
    ['what is not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /not UTF-8/],
    ['JSON nested beyond reason', '['.repeat(200_000), /no JSON/],
    ['a list', [], /the whole is a list, not an object/],
    ['null', 'null', /the whole is null/],
    ['no article', changed(() => ({ article: undefined })), /article is missing/],
    ['an article that is a text', changed(() => ({ article: 'x' })), /article is a text, not an object/],
    ['no copy', changed(({ article }) => ({ article: { ...article, copy: undefined } })), /article.copy is missing/],
    ['a blank copy', changed(({ article }) => ({ article: { ...article, copy: ' ' } })), /article.copy is empty/],
    [
      'a day that is none',
      changed(({ article }) => ({ article: { ...article, published: '2026-02-30' } })),
      /article.published is no date/,
    ],
    ['no claim', changed(() => ({ claim: undefined })), /claim is missing/],
    ['a claim that is a number', changed(() => ({ claim: 7 })), /claim is a number, not a text/],
    [
      'a claim that is not in the copy',
      changed(() => ({ claim: 'The museum burned.' })),
      /not in the copy: “The museum/,
    ],
    [
      'words of the copy that claim nothing',
      changed(({ article }) => ({
        article: { ...article, copy: 'Is the bridge open?' },
        claim: 'Is the bridge open?',
      })),
      /claims nothing in these words/,
    ],
    ['an unknown policy', changed(() => ({ policy: 'lenient' })), /policy is "lenient", not one of wire, magazine/],
    ['no captures', changed(() => ({ captures: undefined })), /captures is missing/],
    ['captures that are no list', changed(() => ({ captures: {} })), /captures is an object, not a list/],
    ['a capture without a text', withCapture({ id: 'c3', source: 'X' }), /captures\[2\].text is missing/],
    ['an unknown kind of capture', withCapture({ id: 'c3', source: 'X', text: '', kind: 'fax' }), /kind is "fax"/],
    ['two captures with one id', withCapture({ id: 'c1', source: 'X', text: 'x' }), /two captures have the id c1/],
    ['an unknown kind of source', changed(() => ({ sources: [{ name: 'X', kind: 'blog' }] })), /kind is "blog"/],
    ['an unknown stance', withItem({ capture: 'c1', quote: 'the', stance: 'likes' }), /stance is "likes", not one of/],
    ['no stance', withItem({ capture: 'c1', quote: 'the' }), /evidence\[2\].stance is missing/],
    [
      'an unknown standing',
      withItem({ capture: 'c1', quote: 'the', stance: 'context', standing: 'near' }),
      /standing is "near"/,
    ],
    [
      'a tick that is a text',
      withItem({ capture: 'c1', quote: 'the', stance: 'context', ticked: 'yes' }),
      /ticked is a/,
    ],
    ['no quote', withItem({ capture: 'c1', stance: 'supports' }), /evidence\[2\].quote is missing/],
    ['silence without its terms', withItem({ capture: 'c1', stance: 'silent', complete: true }), /terms is missing/],
    [
      'evidence on an unknown capture',
      withItem({ capture: 'c9', quote: 'x', stance: 'context' }),
      /unknown capture: c9/,
    ],
    [
      'a quote that is not in its capture',
      withItem({ capture: 'c2', quote: 'was shut', stance: 'context' }),
      /capture c2/,
    ],
    ['an unknown finding', changed(() => ({ findings: { so: 'maybe' } })), /findings.so is "maybe"/],
    [
      'an unknown finding for a link',
      changed(() => ({ findings: { said: ['heard'] } })),
      /findings.said\[0\] is "heard"/,
    ],
    ['more findings than links', changed(() => ({ findings: { said: ['reported'] } })), /said has 1 values, .* has 0/],
  ])('refuses %s in one line', async (_, input, line) => {
    const { status, out, err } = await judged(input);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^judge: [^\n]+\n$/);
    expect(err).toMatch(line);
  });

  it.each<[string, string[], RegExp]>([
    ['no file', [], /name one FILE/],
    ['two files', ['a', 'b'], /only one FILE/],
    ['a file that is not there', ['nowhere.json'], /there is no such file/],
    ['a folder', ['tests'], /it is a folder/],
    ['an option', ['--fast', '-'], /no options/],
  ])('refuses %s in one line', async (_, args, line) => {
    const { status, out, err } = await runCommand(['judge', ...args]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^judge: [^\n]+\n$/);
    expect(err).toMatch(line);
  });

  it('refuses more than 10 MB, and what is long but less it reads in time', async () => {
    expect(await judged(' '.repeat(11 * 1024 * 1024))).toMatchObject({
      status: 2,
      err: expect.stringMatching(/10 MB/),
    });
    const long = `${'Nothing of note happened in the harbour that day. '.repeat(4_000)}${BRIDGE.captures[0]?.text ?? ''}`;
    const captures = [{ id: 'c1', source: 'Slate Mercury', text: long }, ...BRIDGE.captures.slice(1)];
    expect((await judged({ ...BRIDGE, captures })).status).toBe(0);
  });

  it('refuses the cases that are to be refused', async () => {
    const lines = readFileSync('tests/fixtures/judge/cases.jsonl', 'utf8').trim().split('\n');
    for (const line of lines) {
      const {
        raw,
        input,
        expect: wanted,
      } = JSON.parse(line) as {
        raw?: string;
        input?: unknown;
        expect: { exit?: number; stderrHas?: string[] };
      };
      if (wanted.exit === undefined) continue;
      const { status, out, err } = await judged(raw ?? input);
      expect([status, out]).toEqual([wanted.exit, '']);
      for (const words of wanted.stderrHas ?? []) expect(err).toContain(words);
    }
  });
});
