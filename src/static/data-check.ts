import { checkFolder } from './check-folder.js';

const { ok, lines } = checkFolder(process.argv[2] ?? 'data');
console.log(lines.join('\n'));
process.exitCode = ok ? 0 : 1;
