/** One thing that a row says, by name. */
export interface Fact {
  readonly name: string;
  readonly text: string;
}
