/** `npm test`: types, lint, and every test, browser tests included; ends with how many passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'manyhands-test-'));
const report = join(folder, 'report.json');

/** Runs one tool with Node 24, its output shown; true when it is content. */
const run = (tool: string, ...words: readonly string[]): boolean => {
  const path = join('node_modules', '.bin', tool);
  return spawnSync(path, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
};

const counts = (): { readonly passed: number; readonly failed: number } => {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that cannot even be loaded has no failed test, only a failed suite.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(1, numFailedTestSuites)) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const files = process.argv.slice(2);
const checks = files.length > 0 ? [] : [run('tsc', '--noEmit'), run('biome', 'check', '--error-on-warnings', '.')];
run('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files);
const tests = counts();
rmSync(folder, { recursive: true, force: true });
const passed = tests.passed + checks.filter(Boolean).length;
const failed = tests.failed + checks.filter((isContent) => !isContent).length;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
