import { newMutationId } from './new-mutation-id.ts';

/** What somebody asked for and has no answer to yet, with the id under which it was asked for. */
const open = new Map<string, string>();

/** The same id for the same request, until it was answered. Another input is another change. */
export function idOfChange(request: string): string {
  const id = open.get(request) ?? newMutationId();
  open.set(request, id);
  return id;
}

export const closeChange = (request: string): void => void open.delete(request);
