type Compiled = typeof import('../paraglide/messages/en.js');

/** A message without inputs. The compiler types it as taking an empty object; as a method it may be called with none. */
type Plain = { call(inputs?: object): string }['call'];

type Message<F> = F extends (inputs: infer Inputs) => string
  ? keyof Inputs extends never
    ? Plain
    : (inputs: Inputs) => string
  : never;

/** The compiled messages of one language: every language has the keys and inputs of English. */
export type Messages = { readonly [K in keyof Compiled]: Message<Compiled[K]> };
