import { request } from 'node:http';

export type RawAnswer = { readonly status: number; readonly text: string; readonly to: string | null };

type Asked = {
  readonly method: string;
  /** As it is written into the first line, whatever it is. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** A request as a program sends it that is no browser. `status` 0: the connection was closed without an answer. */
export function rawRequest(origin: string, { method, path, headers = {}, body = '' }: Asked): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const length = body === '' && method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((done) => {
    const asked = request({ hostname, port, method, path, headers: { origin, ...length, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, text, to: answer.headers.location ?? null }));
    });
    asked.on('error', () => done({ status: 0, text: '', to: null })).end(body);
  });
}
