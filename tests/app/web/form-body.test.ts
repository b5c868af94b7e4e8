import { describe, expect, it } from 'vitest';
import { formFault } from '#lib/web/form-body.ts';

const BOUNDARY = '----WebKitFormBoundaryAbCdEf123456';
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const STRANGER = { isStranger: true };
const MEMBER = { isStranger: false };

const sent = (body: BodyInit, type?: string) =>
  new Request('http://localhost/sign-in', { method: 'POST', body, ...(type && { headers: { 'content-type': type } }) });

function form(fields: number, value = ''): FormData {
  const made = new FormData();
  for (let at = 0; at < fields; at += 1) made.append(`field${at}`, value);
  return made;
}

const part = (text: string, boundary = BOUNDARY) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="email"\r\n\r\n${text}\r\n--${boundary}--\r\n`;

describe('a form that arrives', () => {
  it('as a browser sends it has no fault', async () => {
    expect(await formFault(sent(form(40, 'some words')), STRANGER)).toBeNull();
    expect(await formFault(sent(part('x'), MULTIPART), STRANGER)).toBeNull();
    expect(await formFault(sent('["$K1"]', 'text/plain;charset=UTF-8'), STRANGER)).toBeNull();
  });

  it('with many dashes at the beginnings of lines has no fault', async () => {
    expect(await formFault(sent(part('-- Ce?\r\n'.repeat(3000)), MULTIPART), STRANGER)).toBeNull();
  });

  it.each([
    ['cut in the head of a part', sent(`--${BOUNDARY}\r\nContent-Dispo`, MULTIPART)],
    ['cut in a part', sent(part('x').slice(0, -40), MULTIPART)],
    ['with nothing in it', sent('', MULTIPART)],
    ['with a boundary of one character', sent(part('x', 'x'), 'multipart/form-data; boundary=x')],
    ['without a boundary', sent(part('x'), 'multipart/form-data')],
    ['of another kind of multipart', sent(part('x'), `multipart/mixed; boundary=${BOUNDARY}`)],
  ])('%s is broken', async (_, request) => {
    expect(await formFault(request, STRANGER)).toMatchObject({
      status: 400,
      words: expect.stringMatching(/whole/) as string,
    });
  });

  it('with very many fields is refused, whoever sends it', async () => {
    expect(await formFault(sent(form(600)), MEMBER)).toMatchObject({
      status: 400,
      words: expect.stringMatching(/500 fields/) as string,
    });
    const quoted = part('x').replace(`--${BOUNDARY}--`, '') + part('y').repeat(600);
    expect(await formFault(sent(quoted, `multipart/form-data; boundary="${BOUNDARY}"`), MEMBER)).not.toBeNull();
  });

  it('may be large from who may be signed in, and not from anybody', async () => {
    const article = () => sent(form(1, 'x'.repeat(3_900_000)));
    expect(await formFault(article(), MEMBER)).toBeNull();
    expect(await formFault(article(), STRANGER)).toMatchObject({
      status: 413,
      words: expect.stringMatching(/100 kB/) as string,
    });
    expect(await formFault(sent(form(1, 'x'.repeat(4_100_000))), MEMBER)).toMatchObject({
      status: 413,
      words: expect.stringMatching(/4 MB/) as string,
    });
  });
});
