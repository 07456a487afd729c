import { statedVersion } from './data-files.js';
import { writeDocs } from './write-docs.js';

writeDocs('data', statedVersion('data'));
