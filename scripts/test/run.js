import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.js';
import { reportPath } from './count.js';

/**
 * Runs the command of a stage and resolves to its exit code. What runs beside others is printed when it is done, so
 * that their lines do not mix.
 * @type {(stage: import('./stages.js').Stage, env: Record<string, string>) => Promise<number>}
 */
export async function run(stage, env) {
  // an old report must not be counted when the runner dies before it writes a new one
  if (stage.report) rmSync(reportPath(stage.report), { force: true });
  if (!stage.beside) console.log(`\n== ${stage.name}`);
  const { code, output } = await start(stage, env);
  if (stage.beside) process.stdout.write(`\n== ${stage.name}\n${output}`);
  return code;
}

/** @type {(stage: import('./stages.js').Stage, env: Record<string, string>) => Promise<{code: number, output: string}>} */
const start = (stage, env) =>
  new Promise((done, fail) => {
    const out = stage.beside ? 'pipe' : 'inherit';
    const child = spawn(stage.command, {
      cwd: root,
      env: { ...plainEnv(), ...env },
      shell: true,
      stdio: ['ignore', out, out],
    });
    /** @type {Buffer[]} */
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(part));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });

/** Our own tools come first, also when this is not run by npm. */
const plainEnv = () => ({
  ...process.env,
  CI: 'true',
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
});
