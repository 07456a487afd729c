/** The part of the reader of citations that the tests use; it brings no types of its own. */
declare module '@citation-js/core' {
  interface Read {
    readonly title?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly URL?: string;
  }
  export class Cite {
    constructor(text: string, options: { readonly forceType: string });
    readonly data: readonly Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
