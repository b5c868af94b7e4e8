/** Below what next.config.ts lets Next read for a form: beyond that Next has no words and calls it a fault. */
const FORM_LIMIT = 4_000_000;
/** What anybody may send: the forms there hold names and passwords. */
const STRANGER_LIMIT = 100_000;
/** Next and React look some fields up by name, each time among all. Our largest form has under fifty. */
const MAX_FIELDS = 500;

type FormFault = { readonly status: 400 | 413; readonly words: string };

/**
 * What is wrong with the body of a form, before Next reads it: a broken one Next would call a fault of ours, and one of
 * very many fields would hold everybody up. null where nothing is.
 */
export async function formFault(request: Request, { isStranger }: { isStranger: boolean }): Promise<FormFault | null> {
  const limit = isStranger ? STRANGER_LIMIT : FORM_LIMIT;
  const large: FormFault = { status: 413, words: isStranger ? LARGE_FOR_A_STRANGER : LARGE };
  if (Number(request.headers.get('content-length')) > limit) return large;
  const body = await bytesOf(request);
  if (body === null) return BROKEN;
  if (body.length > limit) return large;
  const type = request.headers.get('content-type') ?? '';
  if (!/^\s*multipart\//i.test(type)) return null;
  if (hasMoreParts(body, MAX_FIELDS)) return { status: 400, words: `This form has more than ${MAX_FIELDS} fields.` };
  return (await isReadable(body, type)) ? null : BROKEN;
}

const LARGE = 'This is too large. The limit is 4 MB.';
const LARGE_FOR_A_STRANGER = 'This is too large. The limit is 100 kB for people who are not signed in.';
const BROKEN: FormFault = { status: 400, words: 'This form did not arrive whole. Reload the page and send it again.' };

async function bytesOf(request: Request): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return Buffer.from(await request.arrayBuffer());
  } catch {
    return null; // the client went away
  }
}

/** Every part names itself in a line of its own, whatever the boundary is. */
function hasMoreParts(body: Buffer, most: number): boolean {
  return body.toString('latin1').split(/\ncontent-disposition:/i, most + 2).length > most + 1;
}

/** By the same parser as Next's. */
async function isReadable(body: Buffer<ArrayBuffer>, type: string): Promise<boolean> {
  try {
    await new Response(body, { headers: { 'content-type': type } }).formData();
    return true;
  } catch {
    return false;
  }
}
