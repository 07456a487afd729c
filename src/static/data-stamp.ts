import { archive } from './archive.js';
import { contentHash, statedVersion } from './data-files.js';
import { writeDocs } from './write-docs.js';

const stated = statedVersion('data');
const hash = contentHash('data');
const today = new Date().toISOString().slice(0, 10);
const version = hash === stated.hash ? stated : { date: today, hash };
writeDocs('data', version);
archive('archive', 'data', version);
