export { type Encoding, encodings } from '../csv/encodings.js';
export { type Delimiter, delimiters, type Dialect, type LineEnds } from '../csv/dialect.js';
export { type Filling, lacking, type Mapping } from '../parse/own-mapping.js';

/** The tables beside which a reader's rows are drawn: read then, so that opening the page waits for none of them. */
export const besideOwn = ['detainees', 'centres', 'context', 'sources', 'series'] as const;
