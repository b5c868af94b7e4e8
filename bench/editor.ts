import { parseHTML } from 'linkedom';
import { PASSWORD } from './measured-database.ts';
import { sessionCookie } from './session.ts';
import { longStory } from './long-story.ts';

/**
 * One editor with a long story, in a process of its own so that reading the answers holds nobody up who measures. Told
 * by messages what to do; answers each with how long it took and how much came.
 */
export type Order =
  | { readonly do: 'import'; readonly name: string; readonly bytes: number }
  | { readonly do: 'open' | 'report' | 'sign off' | 'export'; readonly articleId: string };
export type Done = {
  readonly ms: number;
  readonly megabytes: number;
  readonly articleId: string;
  readonly note: string;
};

const [address = '', email = ''] = process.argv.slice(2);
const cookie = await sessionCookie(address, email, PASSWORD);
process.on('message', (order: Order) => void obey(order).then((done) => process.send?.(done), refuse));
process.send?.('ready');

function refuse(cause: unknown): void {
  console.error(cause);
  process.exit(1);
}

async function obey(order: Order): Promise<Done> {
  const start = performance.now();
  const { bytes, articleId, note } = await act(order);
  return { ms: performance.now() - start, megabytes: bytes / 1e6, articleId, note };
}

type Acted = { readonly bytes: number; readonly articleId: string; readonly note: string };

async function act(order: Order): Promise<Acted> {
  if (order.do === 'import') {
    const to = await submit('/articles/new', 'text', { text: longStory(order.bytes, order.name) });
    return { bytes: order.bytes, articleId: to.split('/').at(-1) ?? '', note: '' };
  }
  const { articleId } = order;
  switch (order.do) {
    case 'open':
      return { articleId, ...(await opened(articleId)) };
    case 'report':
      return { articleId, bytes: (await got(`/articles/${articleId}/report`)).length, note: '' };
    case 'sign off':
      await submit(`/articles/${articleId}/report`, 'version', {});
      return { articleId, bytes: 0, note: '' };
    case 'export': {
      let bytes = 0;
      for (const format of ['html', 'md', 'json', 'csv'])
        bytes += (await got(`/api/articles/${articleId}/report/${format}`)).length;
      return { articleId, bytes, note: '' };
    }
  }
}

async function opened(articleId: string): Promise<Pick<Acted, 'bytes' | 'note'>> {
  const page = await got(`/articles/${articleId}`);
  return { bytes: page.length, note: '' };
}

async function got(path: string): Promise<string> {
  const answer = await fetch(address + path, { headers: { cookie }, redirect: 'manual' });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
  return text;
}

/** Sends the form that has a field of this name, as a browser without script does. @returns where the answer leads */
async function submit(path: string, has: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { document } = parseHTML(await got(path));
  const form = document.querySelector(`form:has([name="${has}"])`);
  if (!form) throw new Error(`${path} has no form with ${has}.`);
  const body = new FormData();
  for (const input of form.querySelectorAll('input[type="hidden"]'))
    body.append(input.getAttribute('name') ?? '', input.getAttribute('value') ?? '');
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const answer = await fetch(address + path, {
    method: 'POST',
    body,
    headers: { cookie, origin: address },
    redirect: 'manual',
  });
  const page = await answer.text();
  const alert = parseHTML(page).document.querySelector('[role="alert"]')?.textContent;
  if (answer.status >= 400 || alert) throw new Error(`${path}: ${answer.status} ${alert ?? ''}`);
  return answer.headers.get('location') ?? '';
}
