/** Every page, action and route that a wrapper made. Nothing else can get in here. */
const made = new WeakSet<object>();

/** Keeps with a handler the permission that it asks for, so that a test can walk all handlers for all roles. */
export function asHandler<F extends object, P extends string>(
  handler: F,
  permission: P,
): F & { readonly permission: P } {
  const declared = Object.assign(handler, { permission });
  made.add(declared);
  return declared;
}

export const isHandler = (value: unknown): value is { readonly permission: string } =>
  typeof value === 'function' && made.has(value);
