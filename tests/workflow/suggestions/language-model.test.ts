import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { languageModel } from '#lib/adapters/language-model.ts';
import { completion, modelServer, reply, type Asked } from '../../support/model-server.ts';

const CLAIM = { text: 'The bridge closed.', kind: 'event', words: ['bridge closed'], said: [] };
const ANSWER = JSON.stringify({ claims: [CLAIM] });
const COPY = { text: 'The bridge closed.', language: 'en' };

describe('a language model behind a server that speaks OpenAI’s protocol', () => {
  let server: Awaited<ReturnType<typeof modelServer>> | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const serving = async (answer: (asked: Asked, response: ServerResponse) => void) => {
    server = await modelServer(answer);
    return server;
  };
  const ask = (url: string, more: { timeoutMs?: number; signal?: AbortSignal; key?: string | null } = {}) =>
    languageModel({ url, model: 'press-1', key: 'sesame', timeoutMs: 30_000, perHour: 20, ...more }).propose(
      COPY,
      more.signal,
    );
  const sentence = async (answer: (asked: Asked, response: ServerResponse) => void) => {
    const { url } = await serving(answer);
    const result = await ask(url);
    if (result.ok) throw new Error('It should have failed.');
    return result.error;
  };

  it('is asked for structured output, with the text and the key, and gives its proposals', async () => {
    const { url, asked } = await serving((_, response) => reply(response, 200, completion(ANSWER)));
    expect(await ask(url)).toEqual({ ok: true, value: [CLAIM] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer sesame',
      body: { model: 'press-1', response_format: { type: 'json_schema' } },
    });
    expect(JSON.stringify(asked[0]?.body.messages)).toContain('The bridge closed.');
  });

  it('sends no key where none is needed, and nothing before it is asked', async () => {
    const { url, asked } = await serving((_, response) => reply(response, 200, completion(ANSWER)));
    const model = languageModel({ url, model: 'press-1', key: null, timeoutMs: 30_000, perHour: 20 });
    expect(asked).toEqual([]);
    await model.propose(COPY);
    expect(asked[0]?.authorization).toBeUndefined();
  });

  it.each([
    ['no JSON', 200, completion('Here are the claims!'), 'The model did not answer in JSON.'],
    ['JSON of another shape', 200, completion('{"statements":[]}'), 'does not have the shape that was asked for'],
    ['nothing', 200, completion(''), 'The model’s answer was empty.'],
    ['half an answer', 200, completion('{"claims":[{"te', { finish: 'length' }), 'cut off before its end'],
    ['another protocol', 200, '{"hello":"world"}', 'something that is not its protocol'],
    ['a page', 200, '<html>Welcome</html>', 'something that is not its protocol'],
    ['a wrong key', 401, '{"error":{"message":"bad key sesame"}}', 'did not accept the key'],
    ['an unknown model', 404, '{"error":{"message":"no such model"}}', 'does not know the address or the model'],
    [
      'a request that it does not take',
      400,
      '{"error":{"message":"response_format"}}',
      'did not accept the request (400)',
    ],
  ])('says in one sentence that the server gave %s', async (_, status, body, words) => {
    const said = await sentence((_asked, response) => reply(response, status, body));
    expect(said).toContain(words);
    expect(said).not.toContain('sesame');
    expect(said.match(/\./g)?.length).toBeLessThanOrEqual(2);
    expect(server?.asked).toHaveLength(1);
  });

  it.each([
    [429, 'has too many requests just now'],
    [500, 'failed (500)'],
  ])('asks once more after %i, and not again', async (status, words) => {
    expect(await sentence((_, response) => reply(response, status, '{"error":{"message":"later"}}'))).toContain(words);
    expect(server?.asked).toHaveLength(2);
  });

  it('goes on where the second attempt works', async () => {
    const { url, asked } = await serving((_, response) =>
      asked.length === 1 ? reply(response, 503, '{}') : reply(response, 200, completion(ANSWER)),
    );
    expect(await ask(url)).toEqual({ ok: true, value: [CLAIM] });
  });

  it('does not read an answer without end', async () => {
    expect(
      await sentence((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"id":"');
        const more = () => {
          if (!response.destroyed) response.write('x'.repeat(256 * 1024), () => setImmediate(more));
        };
        more();
      }),
    ).toBe('The model’s answer is too long to be read.');
  });

  it('follows nobody elsewhere with the key', async () => {
    const said = await sentence((_, response) => {
      response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }).end();
    });
    expect(said).toBe('The model’s server cannot be reached.');
  });

  it('says that the server cannot be reached', async () => {
    const { url, close } = await serving(() => undefined);
    await close();
    server = undefined;
    expect(await ask(url)).toEqual({ ok: false, error: 'The model’s server cannot be reached.' });
  });

  it('gives up after its time', async () => {
    const { url } = await serving(() => undefined);
    expect(await ask(url, { timeoutMs: 1000 })).toEqual({
      ok: false,
      error: 'The model did not answer within 1 second.',
    });
  });

  it('stops when nobody waits any more, and the server hears of it', async () => {
    const controller = new AbortController();
    let gone = () => {};
    const heard = new Promise<void>((done) => (gone = done));
    const { url } = await serving((_, response) => {
      response.on('close', () => gone());
      controller.abort();
    });
    expect(await ask(url, { signal: controller.signal })).toEqual({
      ok: false,
      error: 'Asking the model was cancelled.',
    });
    await heard;
  });
});
