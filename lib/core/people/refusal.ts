/**
 * Why somebody may not do something, in plain words. `not_found` is for what the person may not even know to exist:
 * it is answered like a thing that is not there.
 */
export type Refusal = { readonly kind: 'forbidden' | 'not_found'; readonly message: string };
