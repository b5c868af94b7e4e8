/** What a browser without script does: follows no redirect by itself here, keeps cookies, and sends forms as they stand. */
export class PlainBrowser {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  /** The last Set-Cookie header, as it came. */
  setCookie = '';

  constructor(origin: string, cookie = '') {
    this.#origin = origin;
    if (cookie) this.#keep(cookie);
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  cookieNamed(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  async go(path: string, init: RequestInit = {}): Promise<Shown> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookie);
    const response = await fetch(new URL(path, this.#origin), { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      this.setCookie = cookie;
      this.#keep(cookie.split(';')[0] ?? '', /max-age=0/i.test(cookie));
    }
    return { response, status: response.status, to: response.headers.get('location'), text: await response.text() };
  }

  /** Sends the form of a page that has a field (or a button) called `has`, with its hidden fields. */
  async submit(path: string, has: string, fields: Fields, headers: Record<string, string> = {}): Promise<Shown> {
    const body = formWith(has, (await this.go(path)).text);
    for (const name of Object.keys(fields)) body.delete(name);
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return this.go(path, { method: 'POST', body, headers: { origin: this.#origin, ...headers } });
  }

  /** The same form as it was served, sent twice at once, as by a double click. */
  async submitTwice(path: string, has: string, fields: Fields): Promise<readonly [Shown, Shown]> {
    const body = formWith(has, (await this.go(path)).text);
    for (const name of Object.keys(fields)) body.delete(name);
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const send = () => this.go(path, { method: 'POST', body, headers: { origin: this.#origin } });
    return Promise.all([send(), send()]);
  }

  #keep(cookie: string, gone = false): void {
    const at = cookie.indexOf('=');
    const name = cookie.slice(0, at);
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, cookie.slice(at + 1));
  }
}

export type Shown = {
  readonly response: Response;
  readonly status: number;
  /** Where the answer sends the browser. */
  readonly to: string | null;
  readonly text: string;
};
type Fields = Readonly<Record<string, string | File | readonly string[]>>;

/** The words of the alert on a page, without markup. */
export const alertOn = ({ text }: Shown): string =>
  (/role="alert"[^>]*>([\s\S]*?)<\/div>/.exec(text)?.[1] ?? '').replaceAll(/<[^>]*>/g, '');

function formWith(has: string, page: string): FormData {
  const forms = [...page.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)];
  // A button may stand elsewhere and name its form.
  const named = new RegExp(`<button[^>]* form="([^"]+)"[^>]*>${has}<`).exec(page)?.[1];
  const form = forms.find(
    ([, tag = '', inside = '']) =>
      inside.includes(`name="${has}"`) || inside.includes(`>${has}<`) || (named && tag.includes(`id="${named}"`)),
  )?.[2];
  if (form === undefined) throw new Error(`The page has no form with ${has}.`);
  const body = new FormData();
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
    if (attribute(input, 'type') === 'hidden' && attribute(input, 'name')) {
      body.append(attribute(input, 'name'), attribute(input, 'value'));
    }
  }
  return body;
}

const attribute = (tag: string, name: string): string =>
  (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
