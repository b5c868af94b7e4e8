import { floor } from '../../floor.ts';

export async function POST(request: Request): Promise<Response> {
  await request.json();
  return Response.json({ changed: floor().setVerdict(floor().nextId()) });
}
