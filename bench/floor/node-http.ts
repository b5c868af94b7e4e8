import { createServer } from 'node:http';
import { openFloor } from './database.ts';

/** The lowest floor: node:http and better-sqlite3, nothing between them. `FLOOR_DB` and `PORT` come from the bench. */
const floor = openFloor(process.env['FLOOR_DB'] ?? '');

createServer((request, response) => {
  const answer = (body: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  if (request.method === 'POST') {
    request.resume();
    request.on('end', () => answer({ changed: floor.setVerdict(floor.nextId()) }));
  } else if (request.url === '/api/queue') answer(floor.queue());
  else answer(floor.claim(floor.nextId()));
}).listen(Number(process.env['PORT']));
