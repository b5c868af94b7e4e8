import { floor } from '../../floor.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return Response.json(floor().claim(floor().nextId()));
}
