import { PlainBrowser } from './plain-browser.ts';

export type ApiAnswer = {
  readonly status: number;
  readonly problem: {
    readonly kind: string;
    readonly message: string;
    readonly fields?: Record<string, string>;
  } | null;
  /** What the server says, whatever it is; tests know which. */
  readonly value: Readonly<Record<string, unknown>>;
};

/** What a page of the desk does with the API, for somebody who sends whatever they like. */
export class DeskVisitor {
  readonly #browser: PlainBrowser;
  readonly #origin: string;

  constructor(origin: string, cookie: string) {
    this.#browser = new PlainBrowser(origin, cookie);
    this.#origin = origin;
  }

  /** @param id of the change, where the client gives one */
  async post(path: string, body: unknown, id?: string): Promise<ApiAnswer> {
    const named = id === undefined ? {} : { 'idempotency-key': id };
    const headers = { origin: this.#origin, 'content-type': 'application/json', ...named };
    return answer(await this.#browser.go(path, { method: 'POST', body: JSON.stringify(body), headers }));
  }

  async get(path: string): Promise<ApiAnswer> {
    return answer(await this.#browser.go(path));
  }

  /** The value, or a failed test that says why. */
  async must(path: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
    const { problem, status, value } = await this.post(path, body);
    if (problem !== null) throw new Error(`${path}: ${status} ${problem.message} ${JSON.stringify(problem.fields)}`);
    return value;
  }
}

function answer({ status, text }: { readonly status: number; readonly text: string }): ApiAnswer {
  const { problem = null, value = {} } = JSON.parse(text) as Partial<ApiAnswer>;
  return { status, problem, value };
}
