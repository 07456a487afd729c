import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { type DOMWindow, JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

const code = readFileSync(new URL('../public/embed.js', import.meta.url), 'utf8');
const root = 'https://record.example/detention/';

/** A host page on which the script ran, so many times, after something was done to it. */
function host(body: string, times = 1, before: (window: DOMWindow) => void = () => {}) {
  const { window } = new JSDOM(`<!doctype html><body>${body}`, {
    url: 'https://paper.example/',
    runScripts: 'outside-only',
  });
  const script = window.document.createElement('script');
  script.type = 'text/plain';
  script.src = `${root}embed.js`;
  Object.defineProperty(window.document, 'currentScript', { value: script });
  before(window);
  for (let time = 0; time < times; time += 1) window.eval(code);
  return window;
}

const frames = (count: number, more = '') =>
  Array.from(
    { length: count },
    (_, at) => `<iframe data-detention-trends ${more} src="${root}embed/c${String(at)}/"></iframe>`,
  ).join('');

interface Told {
  readonly data?: unknown;
  readonly origin?: string;
  readonly at?: number;
}

function tell(
  window: ReturnType<typeof host>,
  {
    data = { type: 'detention-trends:height', height: 712 },
    origin = 'https://record.example',
    at = 0,
  }: Told,
) {
  const source = window.document.querySelectorAll('iframe')[at]?.contentWindow ?? null;
  window.dispatchEvent(new window.MessageEvent('message', { data, origin, source }));
  return [...window.document.querySelectorAll('iframe')].map(({ style }) => style.height);
}

test('embed.js is at most 2 kB, packed', () => {
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(2000);
});

test('embed.js gives the frame that told it its height, and no other', () => {
  expect(tell(host(frames(3)), { at: 1 })).toEqual(['', '712px', '']);
});

test('embed.js asks the frames of the record for the height that they told before it came, and no other', () => {
  const foreign = '<iframe data-detention-trends src="https://other.example/"></iframe>';
  const asked: string[] = [];
  host(frames(2) + foreign, 1, (window) => {
    for (const { contentWindow, src } of window.document.querySelectorAll('iframe'))
      if (contentWindow)
        contentWindow.postMessage = ({ type }: { type: string }) => asked.push(`${src} ${type}`);
  });
  expect(asked).toEqual([0, 1].map((at) => `${root}embed/c${String(at)}/ detention-trends:ask`));
});

test('embed.js survives being included twice', () => {
  const window = host(`${frames(1)}<detention-chart chart="people-held"></detention-chart>`, 2);
  expect(tell(window, {})).toEqual(['712px']);
});

const passedOver: readonly (readonly [what: string, told: Told])[] = [
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin, out of no sandbox', { origin: 'null' }],
  ['a window that is no frame of ours', { at: 9 }],
  ['a message of another type', { data: { type: 'height', height: 700 } }],
  ['no message at all', { data: null }],
];

for (const [what, told] of passedOver)
  test(`embed.js passes over ${what}`, () => {
    expect(tell(host(frames(1)), told)).toEqual(['']);
  });

for (const height of [49, 20001, Infinity, NaN, -5, '700', null, {}])
  test(`embed.js passes over a height of ${String(height)}`, () => {
    expect(tell(host(frames(1)), { data: { type: 'detention-trends:height', height } })).toEqual(['']);
  });

test('embed.js hears a frame in a sandbox, which has no origin', () => {
  expect(tell(host(frames(1, 'sandbox="allow-scripts"')), { origin: 'null' })).toEqual(['712px']);
});

test('embed.js passes over frames that lead elsewhere', () => {
  expect(tell(host('<iframe data-detention-trends src="https://record.example/"></iframe>'), {})).toEqual([
    '',
  ]);
});

const chartOf = (window: ReturnType<typeof host>) => {
  const element = window.document.querySelector('detention-chart');
  return element?.shadowRoot?.querySelector('iframe') ?? null;
};

test('<detention-chart> frames its embed, with what it was told', () => {
  const window = host(
    '<detention-chart chart="people-held" countries="vnm, CHN" theme="dark" title="Held"></detention-chart>',
  );
  const frame = chartOf(window);
  expect(frame?.src).toBe(`${root}embed/people-held/?countries=VNM,CHN&theme=dark`);
  expect(frame?.title).toBe('Held');
});

test('<detention-chart> follows a change, and shows its content when there is no chart', () => {
  const window = host('<detention-chart chart="people-held">instead</detention-chart>');
  const element = window.document.querySelector('detention-chart');
  element?.setAttribute('chart', 'centres');
  expect(chartOf(window)?.src).toBe(`${root}embed/centres/`);
  element?.setAttribute('chart', '../../evil');
  expect(element?.shadowRoot?.innerHTML).toBe('<slot></slot>');
});

test('<detention-chart> leads to an embed of ours or to nothing, whatever its attributes say', () => {
  const window = host('<detention-chart></detention-chart>');
  const element = window.document.querySelector('detention-chart');
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('javascript:alert(1)', '//evil.example', '../..', '"><script>', 'people-held', 'VNM'),
  );
  fc.assert(
    fc.property(odd, odd, odd, odd, odd, (...values) => {
      ['chart', 'countries', 'query', 'theme', 'lang'].forEach((name, at) =>
        element?.setAttribute(name, values[at] ?? ''),
      );
      const inside = [...(element?.shadowRoot?.querySelectorAll('*') ?? [])];
      expect(inside.map(({ tagName }) => tagName)).toSatisfy(([tag]) => tag === 'IFRAME' || tag === 'SLOT');
      expect(inside).toHaveLength(1);
      expect(chartOf(window)?.src ?? `${root}embed/x/`).toMatch(
        /^https:\/\/record\.example\/detention\/embed\/[a-z-]+\/(\?[^"<>#]*)?$/,
      );
    }),
    { numRuns: 200 },
  );
});
