import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permits, type StaffPermission } from '#lib/core/people/permissions.ts';
import { STANDALONE } from '../../../scripts/build-app.ts';
import type { Found } from './handlers.ts';
import { VISITORS, type Visitor } from './newsroom.ts';

export type Answer = 'allowed' | 'sign in first' | 'forbidden' | `fault: ${string}`;

/** What the permission table says. */
export function expected(permission: string, visitor: Visitor): Answer {
  if (permission.startsWith('public.')) return 'allowed';
  const roles: readonly ('reviewer' | 'editor' | 'admin')[] | null = VISITORS[visitor];
  if (roles === null) return 'sign in first';
  const actor = { id: '' as never, name: '', roles };
  return permits(actor, permission as StaffPermission).ok ? 'allowed' : 'forbidden';
}

type Request = { readonly origin: string; readonly cookie: string; readonly ids: Readonly<Record<string, string>> };

/** What the server says. Whatever comes after the door (a wrong input, an unknown id) counts as allowed. */
export async function ask({ file, name, kind, permission }: Found, { origin, cookie, ids }: Request): Promise<Answer> {
  const url = origin + pathOf(kind === 'action' ? pageOf(file, name) : file, ids);
  const headers: Record<string, string> = { cookie, origin };
  if (kind === 'page') return pageAnswer(await fetch(url, { headers, redirect: 'manual' }));
  if (kind === 'route') {
    const body = name === 'GET' || name === 'DELETE' ? {} : { body: '{}' };
    const json = { ...headers, 'content-type': 'application/json' };
    return routeAnswer(await fetch(url, { method: name, headers: json, redirect: 'manual', ...body }), permission);
  }
  const form = new FormData();
  form.set('0', '[{"state":"fresh"},"$K1"]');
  const action = { ...headers, 'next-action': actionId(file, name) };
  return actionAnswer(
    await fetch(url, { method: 'POST', headers: action, body: form, redirect: 'manual' }),
    permission,
  );
}

function pageAnswer(response: Response): Answer {
  if (response.status >= 500) return `fault: ${response.status}`;
  if (response.status === 403) return 'forbidden';
  const to = response.headers.get('location');
  return to !== null && new URL(to, response.url).pathname === '/sign-in' ? 'sign in first' : 'allowed';
}

async function routeAnswer(response: Response, permission: string | null): Promise<Answer> {
  const text = await response.text();
  if (response.status >= 500) return `fault: ${response.status} ${text.slice(0, 200)}`;
  if (response.status === 401) return 'sign in first';
  return response.status === 403 && saysRole(text, permission) ? 'forbidden' : 'allowed';
}

async function actionAnswer(response: Response, permission: string | null): Promise<Answer> {
  const text = await response.text();
  const fault: Answer = `fault: ${response.status} ${text.slice(0, 200)}`;
  if (response.status >= 500 || text.includes('"kind":"unexpected"')) return fault;
  if (text.includes('"kind":"signed_out"')) return 'sign in first';
  // It either went somewhere or tells the state of its form; anything else is no answer of ours.
  if (!text.includes('"state":') && !response.headers.has('x-action-redirect')) return fault;
  return text.includes('"kind":"forbidden"') && saysRole(text, permission) ? 'forbidden' : 'allowed';
}

/** Refused for the role, and not for something about the very thing that was asked for. */
function saysRole(text: string, permission: string | null): boolean {
  return (['reviewer', 'editor', 'admin', null] as const).some((role) => {
    const actor = { id: '' as never, name: '', roles: role ? [role] : [] };
    const refusal = permits(actor, permission as StaffPermission);
    return !refusal.ok && text.includes(refusal.error.message);
  });
}

/** The address of a file, with real ids in its dynamic segments. */
function pathOf(file: string, ids: Readonly<Record<string, string>>): string {
  const segments = file
    .split('/')
    .slice(1, -1)
    .filter((segment) => !/^\(.*\)$/.test(segment));
  const filled = segments.map((segment, index) => {
    const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(segment)?.[1];
    return name === undefined
      ? segment
      : (ids[name === 'id' ? singular(segments[index - 1]) : name.replace(/Id$/, '')] ?? UNKNOWN);
  });
  return `/${filled.join('/')}`;
}

const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const singular = (segment = ''): string => segment.replace(/s$/, '');

type Manifest = {
  readonly node: Readonly<
    Record<
      string,
      { readonly filename: string; readonly exportedName: string; readonly workers: Record<string, unknown> }
    >
  >;
};

/** The server actions that the build knows, by the ids under which a browser calls them. */
export const builtActions = () =>
  Object.entries((JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest).node).map(
    ([id, { filename, exportedName, workers }]) => ({
      id,
      file: filename,
      name: exportedName,
      pages: Object.keys(workers),
    }),
  );

const MANIFEST = join(STANDALONE, '.next', 'server', 'server-reference-manifest.json');

const built = (file: string, name: string) => {
  const action = builtActions().find((one) => one.file === file && one.name === name);
  if (!action) throw new Error(`The build does not know ${name} of ${file}: is it used by any page?`);
  return action;
};
const actionId = (file: string, name: string): string => built(file, name).id;
/** A page from which the action is called. */
const pageOf = (file: string, name: string): string => `${built(file, name).pages[0] ?? ''}.tsx`;
