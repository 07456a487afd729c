import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataVersion } from '../exports/datapackage.js';
import { generatedFiles } from './data-files.js';

/** Writes the generated files of a folder of data. */
export function writeDocs(folder: string, version: DataVersion): void {
  for (const [name, text] of Object.entries(generatedFiles(folder, version)))
    writeFileSync(join(folder, name), text);
}
