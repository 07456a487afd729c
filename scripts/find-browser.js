import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The path of a Chromium to test with: one that is named or installed, else one that is installed now.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const found = (await findInstalledBrowser()) ?? (await withPlaywright()) ?? withDebian();
  if (found) return found;
  throw new Error(
    `No Chromium found: install Chromium or Chrome, or set ${variables[0]} to the path of one.`,
  );
}

/**
 * The same without installing anything.
 * @returns {Promise<string | undefined>}
 */
export const findInstalledBrowser = async () =>
  named() ?? inPath() ?? places.find(existsSync) ?? ofPlaywright();

/** The first of these is also how the path is handed on. */
export const variables = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];

const named = () => variables.map((name) => process.env[name]).find((path) => path && existsSync(path));

const inPath = () =>
  names.flatMap((name) => folders().map((folder) => join(folder, name))).find((path) => existsSync(path));

const folders = () => (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);

const names = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
  ...['chromium.exe', 'chrome.exe', 'msedge.exe'],
];

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
  (name) => process.env[name] ?? '',
);

const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  ...windowsRoots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

async function withPlaywright() {
  console.log('No Chromium found; asking Playwright to install one.');
  const minutes = 5 * 60_000;
  spawnSync('npx playwright install chromium', {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: minutes,
  });
  return ofPlaywright();
}

function withDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Still none; asking Debian to install one.');
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  } catch (error) {
    console.error(`apt-get failed: ${String(error)}`);
  }
  return inPath();
}

/** @type {(...words: string[]) => void} */
function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', words, { env, stdio: ['ignore', 'inherit', 'inherit'], timeout: 10 * 60_000 });
}
