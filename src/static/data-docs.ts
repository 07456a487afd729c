import { writeFileSync } from 'node:fs';
import { countryCss } from '../render/colours.js';
import { statedVersion } from './data-files.js';
import { writeDocs } from './write-docs.js';

writeDocs('data', statedVersion('data'));
writeFileSync('src/country-colours.css', countryCss());
