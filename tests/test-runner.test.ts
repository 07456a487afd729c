// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countReport, countStage, total } from '../scripts/test/count.js';
import { chosen, stages } from '../scripts/test/stages.js';

const vitest = (report: object, code = 0) => countReport('vitest', JSON.stringify(report), code);
const playwright = (report: object, code = 0) => countReport('playwright', JSON.stringify(report), code);

describe('countReport', () => {
  it('takes the tests of a vitest report', () => {
    const failed = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    expect(vitest({ numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 0 });
    expect(vitest({ numPassedTests: 7, numFailedTests: 1, testResults: failed }, 1)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('counts a test file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(vitest({ numPassedTests: 7, numFailedTests: 0, testResults }, 1)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  it('takes the tests of a Playwright report, and errors outside any test', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
    expect(playwright({ stats, errors: [] }, 1)).toEqual({ passed: 6, failed: 2 });
    expect(playwright({ stats: { expected: 0, unexpected: 0 }, errors: [{}] }, 1)).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('counts a missing, broken or empty report as one failure', () => {
    expect(countReport('vitest', undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport('vitest', '{"numPassed', 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport('playwright', 'null', 0)).toEqual({ passed: 0, failed: 1 });
    expect(vitest({ numPassedTests: 0 })).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a runner that failed without a failed test as one failure', () => {
    expect(vitest({ numPassedTests: 7, numFailedTests: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  });
});

describe('countStage', () => {
  it('counts a stage without a report by its exit code', () => {
    const stage = { name: 'lint', command: 'eslint .' };
    expect(countStage(stage, 0)).toEqual({ passed: 1, failed: 0 });
    expect(countStage(stage, 2)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('total', () => {
  it('adds all stages', () => {
    expect(
      total([
        { passed: 2, failed: 0 },
        { passed: 1, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
    expect(total([])).toEqual({ passed: 0, failed: 0 });
  });
});

describe('chosen', () => {
  it('takes all stages, or the named ones in the order in which they run', () => {
    expect(chosen([])).toEqual(stages);
    expect(chosen(['browser', 'unit']).map((stage) => stage.name)).toEqual(['unit', 'browser']);
  });

  it('names a stage that does not exist', () => {
    expect(() => chosen(['unit', 'linnt'])).toThrow('There is no stage linnt.');
  });
});
