import { defineConfig, devices } from '@playwright/test';
import { findInstalledBrowser } from './scripts/find-browser.js';
import { reportFolder } from './scripts/test/count.js';

const port = Number(process.env['E2E_PORT'] ?? 4187);
const url = `http://localhost:${port}/`;
const executablePath = await findInstalledBrowser();

/** Chromium refuses its sandbox to root, and would else talk to the network on its own. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // a busy machine may lose a step; what passes only the second time is listed as flaky, and is to be mended
  retries: 1,
  timeout: 30_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: `${reportFolder}/playwright.json` }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: url,
    trace: 'off',
    // what is kept for later is no part of what a page asks for: e2e/offline.spec.ts lets it in
    serviceWorkers: 'block',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node scripts/serve.js --port ${port}`,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
