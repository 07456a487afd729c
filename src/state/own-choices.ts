export { type Encoding, encodings } from '../csv/encodings.js';
export { type Delimiter, delimiters, type Dialect, type LineEnds } from '../csv/dialect.js';
export { type Filling, lacking, type Mapping } from '../parse/own-mapping.js';
