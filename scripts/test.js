import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserEnv } from './test/browser-env.js';
import { countStage, reportFolder, total } from './test/count.js';
import { root } from './test/root.js';
import { run } from './test/run.js';
import { chosen, stages } from './test/stages.js';

/**
 * @typedef {import('./test/stages.js').Stage} Stage
 * @typedef {import('./test/count.js').Count} Count
 * @typedef {{stage: Stage, count: Count, seconds: number, note: string}} Result
 */

/**
 * Runs the stages of `npm test`, all of them even when one fails, and tells the sum in the last line.
 * @param {string[]} names the stages wanted; none means all
 */
async function main(names) {
  mkdirSync(join(root, reportFolder), { recursive: true });
  const wanted = chosen(names);
  /** @type {Result[]} */
  const results = [];
  for (const group of groups(wanted)) results.push(...(await runGroup(group, results)));
  for (const result of results) console.log(line(result));
  const { passed, failed } = total(results.map((result) => result.count));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * Neighbours that may run beside others form one group; each other stage is a group of its own.
 * @type {(wanted: Stage[]) => Stage[][]}
 */
function groups(wanted) {
  /** @type {Stage[][]} */
  const found = [];
  for (const stage of wanted) {
    const last = found.at(-1);
    if (stage.beside && last?.[0]?.beside) last.push(stage);
    else found.push([stage]);
  }
  return found;
}

/**
 * Two at a time: each stage keeps about one core busy.
 * @type {(group: Stage[], before: Result[]) => Promise<Result[]>}
 */
async function runGroup(group, before) {
  const waiting = [...group];
  /** @type {Result[]} */
  const results = [];
  const worker = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift())
      results.push(await runStage(stage, before));
  };
  await Promise.all([worker(), worker()]);
  return results.sort((a, b) => group.indexOf(a.stage) - group.indexOf(b.stage));
}

/** @type {(stage: Stage, before: Result[]) => Promise<Result>} */
async function runStage(stage, before) {
  const missing = before.find((result) => result.stage.name === stage.needs && result.count.failed > 0);
  if (missing) return skipped(stage, `not run, since ${stage.needs} failed`);
  const start = performance.now();
  try {
    const code = await run(stage, stage.browser ? await browserEnv() : {});
    return { stage, count: countStage(stage, code), seconds: since(start), note: '' };
  } catch (error) {
    return {
      ...skipped(stage, error instanceof Error ? error.message : String(error)),
      seconds: since(start),
    };
  }
}

/** @type {(stage: Stage, note: string) => Result} */
const skipped = (stage, note) => ({ stage, count: { passed: 0, failed: 1 }, seconds: 0, note });

/** @type {(start: number) => number} */
const since = (start) => (performance.now() - start) / 1000;

/** @type {(result: Result) => string} */
function line({ stage, count, seconds, note }) {
  const mark = count.failed > 0 ? 'FAILED' : 'ok';
  const figures = `${count.passed} passed, ${count.failed} failed`;
  return `${mark.padEnd(6)}  ${stage.name.padEnd(8)}  ${seconds.toFixed(1).padStart(6)} s  ${figures}${note && `  (${note})`}`;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(
    error instanceof Error ? error.message : error,
    `\nStages: ${stages.map(({ name }) => name).join(', ')}`,
  );
  process.exitCode = 1;
}
