import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longStory } from '../../bench/long-story.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';
import { alertOn, PlainBrowser } from './support/plain-browser.ts';

let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp({ ...newsroom.env, NODE_OPTIONS: '--max-old-space-size=256' });
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const editor = async () => new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
const imports = async (text: string) => (await editor()).submit('/articles/new', 'text', { text });

describe('on a server with little memory, a long story', () => {
  it('is imported while everybody else is served', async () => {
    const reviewer = new PlainBrowser(app.origin, await newsroom.cookie('a reviewer'));
    let isDone = false;
    const importing = imports(longStory(1_000_000, 'harbour')).finally(() => (isDone = true));
    let served = 0;
    while (!isDone) {
      expect((await reviewer.go('/articles')).status).toBe(200);
      if (!isDone) served += 1;
    }
    expect((await importing).to).toMatch(/\/articles\/[0-9a-f-]{36}$/);
    // The whole import takes a second at the very least, and a page some ten milliseconds.
    expect(served).toBeGreaterThanOrEqual(10);
  });

  it.each([
    ['sentences', '中文。'.repeat(232_906), /The text has 232,906 sentences\. One article may have 10,000/],
    ['lines', 'a\n\n'.repeat(390_000), /The text has at least 390,000 sentences/],
    ['claims', longStory(2_000_000, 'quay'), /The text has [\d,]+ (?:claims|sentences)\. One article may have/],
  ])('of too many %s is refused in words, and the server goes on', async (_, text, words) => {
    const answer = await imports(text);
    expect(answer.to).toBeNull();
    // Not the page whole: it has the text again.
    expect(/The text (?:has|is)[^<&]*/.exec(answer.text)?.[0]).toMatch(words);
    expect(alertOn(await (await editor()).go('/articles'))).toBe('');
  });
});
