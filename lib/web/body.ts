import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** An article of 2 MB, escaped as JSON, with what stands around it. */
export const BODY_LIMIT = 2_500_000;

/** The JSON in a request. Refuses what is too large by its announced length, or else as soon as too much has come. */
export async function readJson(request: Request, maxBytes: number): Promise<Result<unknown, Problem>> {
  if (Number(request.headers.get('content-length')) > maxBytes) return fail(tooLarge(maxBytes));
  if (!request.body) return ok({});
  if (!/^application\/(\w+\+)?json\b/i.test(request.headers.get('content-type') ?? '')) {
    return fail(problem('invalid', 'The body must be JSON, with the content type application/json.'));
  }
  const bytes = await readUpTo(request.body, maxBytes);
  if (!bytes) return fail(tooLarge(maxBytes));
  return parseJson(bytes);
}

const tooLarge = (maxBytes: number): Problem =>
  problem('too_large', `This is too large. The limit is ${Math.floor(maxBytes / 100_000) / 10} MB.`);

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(bytes: Buffer): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return fail(problem('invalid', 'The body is not valid JSON in UTF-8.'));
  }
}
