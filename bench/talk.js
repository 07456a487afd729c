import { Buffer } from 'node:buffer';
import { serve } from '../scripts/serve.js';
import { openBrowser } from './browser.js';

/**
 * How a talk of 200 slides, each another view of a chart, moves on at a CPU 4 times slower: `node bench/talk.js` after `npm run build`.
 * Told are the ms until the first slide is painted, those from a key to the painted page, the drawings in the page, and the memory in use after each fifty moves.
 */
const slides = 200;
const charts = ['people-held', 'admissions', 'centres', 'voluntary-care', 'centres-by-country', 'silence'];

const deck = {
  format: 'detention-trends-deck',
  version: 1,
  deck: {
    title: 'Two hundred',
    lead: '',
    slides: Array.from({ length: slides }, (_, at) => ({
      id: `s${at}`,
      title: null,
      chart: charts[at % charts.length],
      query: `from=${1995 + (at % 25)}`,
      says: [{ kind: 'finding' }],
      notes: [],
    })),
  },
};

async function main() {
  const site = await serve({ port: 0 });
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      serviceWorkers: 'block',
    });
    await measure(await context.newPage(), site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @type {(page: import('@playwright/test').Page, url: string) => Promise<void>} */
async function measure(page, url) {
  await page.goto(`${url}present/mine/`);
  const buffer = Buffer.from(JSON.stringify(deck));
  const file = { name: 'x.deck.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .locator('.editor li')
    .nth(slides - 1)
    .waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  console.log(`first slide: ${await page.evaluate(beginTalk)} ms`);
  await page.waitForTimeout(3000);
  const times = await moves(page, session);
  const at = (/** @type {number} */ share) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  console.log(`moving on: median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms, longest ${at(1)} ms`);
}

/** @type {(page: import('@playwright/test').Page, session: import('@playwright/test').CDPSession) => Promise<number[]>} */
async function moves(page, session) {
  const times = [];
  for (let move = 1; move <= slides; move += 1) {
    times.push(await page.evaluate(moveOn));
    if (move % 50 > 0) continue;
    await session.send('HeapProfiler.collectGarbage');
    const heap = Number(await page.evaluate('performance.memory.usedJSHeapSize'));
    const drawings = await page.locator('.show svg.drawing').count();
    console.log(`after ${move} moves: ${drawings} drawings, ${(heap / 1e6).toFixed(1)} MB`);
  }
  return times.sort((a, b) => a - b);
}

/** Runs in the page: the button, and the frame after which the first slide is painted. */
async function beginTalk() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((one) => one.textContent === 'Show on the full screen')?.click();
  while (!document.querySelector('.show section.present .face')) await frame();
  await frame();
  return Math.round(performance.now() - start);
}

/** Runs in the page: a key, and the frame after which the new page is painted; then the browser rests. */
async function moveOn() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  const key = { key: 'PageDown', code: 'PageDown', keyCode: 34, bubbles: true };
  document.querySelector('.stage')?.dispatchEvent(new KeyboardEvent('keydown', key));
  await frame();
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((done) => (port1.onmessage = done));
  port2.postMessage(null);
  await painted;
  const took = performance.now() - start;
  await new Promise((done) => setTimeout(done, 150));
  return took;
}

await main();
