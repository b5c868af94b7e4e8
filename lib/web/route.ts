import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { MUTATION_HEADER, type SentMutation } from '#lib/core/mutation.ts';
import { permits, type PublicPermission, type StaffPermission } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { runtime } from '#lib/runtime.ts';
import { BODY_LIMIT, readJson } from './body.ts';
import { visitorContext, webContext, type VisitorContext, type WebContext } from './context.ts';
import { asHandler } from './handler.ts';
import { invalid } from './invalid.ts';
import { PROBLEM_STATUS } from './problem-status.ts';
import { plainErrors } from './plain-errors.ts';
import { crossOrigin } from './same-origin.ts';
import { sentMutation } from './sent-mutation.ts';
import { currentSession } from './session.ts';
import { unexpected } from './unexpected.ts';

type Segment = { readonly params: Promise<Readonly<Record<string, string | string[] | undefined>>> };
type Handler<P> = ((request: Request, segment: Segment) => Promise<Response>) & { readonly permission: P };
type Options<P, Params, Input> = {
  readonly permission: P;
  /** The dynamic segments of the path. */
  readonly params?: Params;
  /** The JSON body, or for GET, HEAD and DELETE the query string. */
  readonly input?: Input;
  /** Bytes; the default holds an article. */
  readonly maxBytes?: number;
};
type Parsed<S> = S extends z.ZodType ? z.output<S> : unknown;
type UseCase<C, I, T> = (context: C, input: I) => Promise<Result<T, Problem>>;

/**
 * A handler of a route.ts: JSON in, `{ ok: true, value }` or `{ ok: false, problem }` out with the problem's status.
 * The use case gets params and input as one object. A value that is a Response (a download) is passed on as it is.
 */
export function defineRoute<
  P extends StaffPermission,
  T,
  Params extends z.ZodType | undefined = undefined,
  Input extends z.ZodType | undefined = undefined,
>(options: Options<P, Params, Input>, useCase: UseCase<WebContext, Parsed<Params> & Parsed<Input>, T>): Handler<P> {
  return wrap(options, async ({ signal }) => {
    const session = await currentSession();
    if (!session) return fail(problem('signed_out', 'You are signed out. Please sign in again.'));
    const allowed = permits(session.actor, options.permission as StaffPermission);
    if (!allowed.ok) return fail(allowed.error);
    const context = { ...(await webContext(session)), signal };
    return ok((input, sent) => useCase({ ...context, sent }, input as Parsed<Params> & Parsed<Input>));
  });
}

/** A handler that anybody may call. */
export function definePublicRoute<
  P extends PublicPermission,
  T,
  Params extends z.ZodType | undefined = undefined,
  Input extends z.ZodType | undefined = undefined,
>(options: Options<P, Params, Input>, useCase: UseCase<VisitorContext, Parsed<Params> & Parsed<Input>, T>): Handler<P> {
  return wrap(options, async () => {
    const context = await visitorContext((await currentSession())?.actor ?? null);
    return ok((input, sent) => useCase({ ...context, sent }, input as Parsed<Params> & Parsed<Input>));
  });
}

type Run = (input: unknown, sent: SentMutation) => Promise<Result<unknown, Problem>>;
type Admit = (request: Request) => Promise<Result<Run, Problem>>;

function wrap<P extends string>(
  options: Options<P, z.ZodType | undefined, z.ZodType | undefined>,
  admit: Admit,
): Handler<P> {
  const handler = async (request: Request, segment: Segment): Promise<Response> => {
    try {
      return reply(await answer(request, segment, { options, admit }));
    } catch (error) {
      unstable_rethrow(error);
      return reply(fail(await unexpected(error, `${request.method} ${options.permission}`)));
    }
  };
  return asHandler(handler, options.permission);
}

type Wrapped = {
  readonly options: Options<string, z.ZodType | undefined, z.ZodType | undefined>;
  readonly admit: Admit;
};

async function answer(
  request: Request,
  segment: Segment,
  { options, admit }: Wrapped,
): Promise<Result<unknown, Problem>> {
  const foreign = isRead(request) ? null : crossOrigin(request.headers, (await runtime()).env);
  if (foreign) return fail(foreign);
  const admitted = await admit(request);
  if (!admitted.ok) return admitted;
  const params = options.params?.safeParse(await segment.params);
  // A forged or mistyped id in the path is answered like one that is not there.
  if (params?.success === false) return fail(problem('not_found', 'There is nothing at this address.'));
  const given = await inputOf(request, options);
  if (!given.ok) return given;
  const input = options.input?.safeParse(given.value, { error: plainErrors });
  if (input?.success === false) return fail(invalid(input.error));
  const sent = await sentMutation(request.headers.get(MUTATION_HEADER));
  if (!sent.ok) return sent;
  return admitted.value({ ...asObject(params?.data), ...asObject(input?.data) }, sent.value);
}

function inputOf(request: Request, { input, maxBytes = BODY_LIMIT }: Wrapped['options']) {
  if (!input) return Promise.resolve(ok({}));
  const inQuery = isRead(request) || request.method === 'DELETE';
  return inQuery
    ? Promise.resolve(ok(Object.fromEntries(new URL(request.url).searchParams)))
    : readJson(request, maxBytes);
}

const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function reply(result: Result<unknown, Problem>): Response {
  if (result.ok && result.value instanceof Response) {
    if (!result.value.headers.has('cache-control')) result.value.headers.set('cache-control', PRIVATE);
    return result.value;
  }
  const body = result.ok ? { ok: true, value: result.value ?? null } : { ok: false, problem: result.error };
  const status = result.ok ? 200 : PROBLEM_STATUS[result.error.kind];
  return Response.json(body, { status, headers: { 'cache-control': PRIVATE } });
}

const PRIVATE = 'private, no-store';
