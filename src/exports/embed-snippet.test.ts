import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snippet, type SnippetInput, type SnippetKind, snippetKinds } from './embed-snippet.js';

const usual: SnippetInput = {
  title: 'How many people are held?',
  alt: 'More than 450,000 people in 2018',
  embed: 'https://example.org/embed/people-held/vnm/',
  page: 'https://example.org/charts/people-held/?countries=VNM',
  image: 'https://example.org/charts/people-held.svg',
  script: 'https://example.org/embed.js',
  integrity: 'sha384-abc',
  chart: 'people-held',
  countries: 'VNM',
  query: '',
  theme: '',
  version: '',
  lang: 'vi',
  width: null,
  height: 700,
  figure: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><text>30,253</text></svg>',
    tables: [{ caption: 'Figures', head: ['Year', 'Figure'], rows: [['2020', 'more than 30,253']] }],
    credit: ['Sources: UNODC.', 'Data version 2026.'],
  },
};

const parser = new new JSDOM('').window.DOMParser();
const bodyOf = (html: string) => parser.parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
const asBody = (kind: SnippetKind, change: Partial<SnippetInput> = {}) =>
  bodyOf(snippet(kind, { ...usual, ...change }));

test('snippet("iframe") is a frame with title, lazy loading and a height for the meantime', () => {
  const frame = asBody('iframe').querySelector('iframe');
  expect(frame?.src).toBe(usual.embed);
  expect(frame?.title).toBe(usual.title);
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(frame?.getAttribute('height')).toBe('700');
  expect(frame?.getAttribute('style')).toContain('height: 700px');
});

test('snippet("script") names the script with its hash', () => {
  const body = asBody('script');
  expect(body.querySelector('iframe')?.hasAttribute('data-detention-trends')).toBe(true);
  const script = body.querySelector('script');
  expect(script?.getAttribute('integrity')).toBe('sha384-abc');
  expect(script?.getAttribute('crossorigin')).toBe('anonymous');
});

test('snippet("script") leaves out a hash that is not known', () => {
  const script = asBody('script', { integrity: null }).querySelector('script');
  expect(script?.hasAttribute('integrity')).toBe(false);
  expect(script?.hasAttribute('crossorigin')).toBe(false);
});

test('snippet("component") holds a link for as long as its script is missing', () => {
  const chart = asBody('component').querySelector('detention-chart');
  expect(chart?.getAttribute('countries')).toBe('VNM');
  expect(chart?.hasAttribute('theme')).toBe(false);
  expect(chart?.querySelector('a')?.href).toBe(usual.page);
});

test('snippet("figure") holds drawing, figures and credit, and neither frame nor script', () => {
  const body = asBody('figure');
  expect(body.querySelector('svg text')?.textContent).toBe('30,253');
  expect([...body.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
    '2020',
    'more than 30,253',
  ]);
  expect(body.querySelector('figcaption')?.textContent).toContain('Sources: UNODC. Data version 2026.');
  expect(body.querySelector('iframe, script')).toBeNull();
});

test('snippet("picture") and snippet("markdown") are a picture with words that leads to the chart', () => {
  const link = asBody('picture').querySelector('a');
  expect(link?.href).toBe(usual.page);
  expect(link?.querySelector('img')?.alt).toBe(usual.alt);
  expect(snippet('markdown', usual)).toBe(
    `[![More than 450,000 people in 2018](<${usual.image}>)](<${usual.page}>)\n`,
  );
});

test.each([
  ['iframe', 'iframe'],
  ['script', 'iframe'],
  ['component', 'detention-chart'],
  ['figure', 'figure[dir="ltr"]'],
  ['picture', 'a'],
  ['amp', 'amp-iframe'],
] as const)(
  'snippet("%s") says the language of its texts, which may not be that of the page',
  (kind, holder) => {
    expect(asBody(kind).querySelector(holder)?.getAttribute('lang')).toBe('vi');
  },
);

test('snippet("amp") has a placeholder and a sandbox without allow-same-origin', () => {
  const frame = asBody('amp').querySelector('amp-iframe');
  expect(frame?.querySelector('amp-img')?.hasAttribute('placeholder')).toBe(true);
  expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</figure><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '](javascript:alert(1))',
    '`<svg onload=alert(1)>',
    '&quot;&gt;<b>',
    '\u0000\ud800]]>',
  ),
);
const inputs = fc.record({
  title: hostile,
  alt: hostile,
  embed: hostile,
  page: hostile,
  image: hostile,
  script: hostile,
  integrity: hostile,
  chart: hostile,
  countries: hostile,
  query: hostile,
  theme: hostile,
  version: hostile,
  lang: hostile,
});

const tagsOf = (body: Element) => [...body.querySelectorAll('*')].map(({ tagName }) => tagName);
const attributesOf = (body: Element) =>
  [...body.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());

test.each(snippetKinds.filter((kind) => kind !== 'markdown'))(
  'snippet("%s") has the same elements whatever its texts say',
  (kind) => {
    fc.assert(
      fc.property(inputs, hostile, (change, cell) => {
        const tables = [{ caption: cell, head: [cell, cell], rows: [[cell, cell]] }];
        const body = asBody(kind, { ...change, figure: { ...usual.figure, tables, credit: [cell] } });
        const plain = { ...usual, image: change.image };
        expect(tagsOf(body)).toEqual(tagsOf(asBody(kind, plain)));
        expect(attributesOf(body).filter((name) => name.startsWith('on'))).toEqual([]);
        for (const link of body.querySelectorAll('[href], [src]'))
          expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^(https?:|[\w.-]*$)/);
      }),
      { numRuns: 60 },
    );
  },
);

test('snippet("markdown") leads to the web or nowhere, whatever its texts say', () => {
  fc.assert(
    fc.property(inputs, (change) => {
      const text = snippet('markdown', { ...usual, ...change }).trimEnd();
      expect(text).not.toContain('\n');
      expect(text.replace(/\\./g, '')).toMatch(
        /^\[!\[[^[\]<>]*\]\(<(https?:[^<>]*|[\w.-]*)?>\)\]\(<(https?:[^<>]*)?>\)$/,
      );
    }),
  );
});

test('snippet() keeps a title as it is for whoever reads it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(asBody('iframe', { title }).querySelector('iframe')?.title ?? '').toBe(title);
    }),
  );
});
