import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/**
 * What is read of the runners' reports.
 * @typedef {{passed: number, failed: number}} Count
 * @typedef {{status?: string, assertionResults?: {status?: string}[]}} VitestFile
 * @typedef {{numPassedTests?: number, numFailedTests?: number, testResults?: VitestFile[]}} VitestReport
 * @typedef {{stats?: {expected?: number, flaky?: number, unexpected?: number}, errors?: unknown[]}} PlaywrightReport
 */

/** Where the test runners write their JSON reports, seen from the root of the project. */
export const reportFolder = 'node_modules/.cache/test-reports';

/** @type {(runner: 'vitest' | 'playwright') => string} */
export const reportPath = (runner) => join(root, reportFolder, `${runner}.json`);

/**
 * What a stage adds to the sum: the tests in its report, or one for its exit code.
 * @type {(stage: import('./stages.js').Stage, code: number) => Count}
 */
export function countStage(stage, code) {
  if (!stage.report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return countReport(stage.report, read(reportPath(stage.report)), code);
}

/**
 * Counts a report (undefined when there is none). A runner that failed without a failed test, or that ran nothing,
 * counts as one failure, so that a crash never looks like success.
 * @type {(runner: 'vitest' | 'playwright', text: string | undefined, code: number) => Count}
 */
export function countReport(runner, text, code) {
  const { passed, failed } = text === undefined ? { passed: 0, failed: 0 } : counters[runner](parsed(text));
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/** @type {(counts: Count[]) => Count} */
export const total = (counts) => ({
  passed: sum(counts, (one) => one.passed),
  failed: sum(counts, (one) => one.failed),
});

/** @type {Record<'vitest' | 'playwright', (report: VitestReport & PlaywrightReport) => Count>} */
const counters = {
  // a file that cannot even be loaded has no tests, and fails as a file
  vitest: (report) => ({
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + (report.testResults ?? []).filter(isBroken).length,
  }),
  // an error outside any test (a server that does not start) is in errors
  playwright: (report) => ({
    passed: (report.stats?.expected ?? 0) + (report.stats?.flaky ?? 0),
    failed: (report.stats?.unexpected ?? 0) + (report.errors?.length ?? 0),
  }),
};

/** @type {(file: VitestFile) => boolean} */
const isBroken = (file) => file.status === 'failed' && !file.assertionResults?.some(hasFailed);

/** @type {(test: {status?: string}) => boolean} */
const hasFailed = (test) => test.status === 'failed';

/** @type {(path: string) => string | undefined} */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @type {(text: string) => VitestReport & PlaywrightReport} */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** @type {(counts: Count[], of: (one: Count) => number) => number} */
const sum = (counts, of) => counts.reduce((all, one) => all + of(one), 0);
