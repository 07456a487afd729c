import { relative, sep } from 'node:path';

/**
 * The linted file, seen from the root of the project, with forward slashes.
 * @type {(context: {cwd: string, physicalFilename: string}) => string}
 */
export const sourcePath = (context) => relative(context.cwd, context.physicalFilename).split(sep).join('/');
