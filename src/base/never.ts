/** Ends a `switch` that must know every case: the compiler refuses a call that can be reached. `what` names what is unknown. */
export function never(what: string, found: never): never {
  throw new Error(`unknown ${what}: ${JSON.stringify(found)}`);
}
