import { expect, it } from 'vitest';
import { DESK_PATHS } from '#app/(signed-in)/articles/[id]/_components/desk-client.ts';
import { DESK_API } from '#lib/schema/desk-api.ts';

it('the browser calls every route of the desk at its address', () => {
  expect(DESK_PATHS).toEqual(Object.fromEntries(Object.entries(DESK_API).map(([name, route]) => [name, route.path])));
});
