import { expect, test } from 'vitest';
import { type PageText, pageHtml } from './page-html.js';

const template = `<!doctype html><html><head><meta charset="utf-8" /><title>x</title>
<script type="module" crossorigin src="./assets/a.js"></script></head><body><div id="app"></div></body></html>`;

const page: PageText = {
  lang: 'en',
  root: '../../',
  title: 'How many?',
  description: 'People held, "as counted"',
  address: null,
  siteName: 'Detention Trends',
  image: { address: 'https://example.org/charts/people-held-card.png', width: 1200, height: 628 },
  head: '<title>How many?</title>',
  body: '<h1>How many?</h1>',
  facts: { rows: 1 },
  factsId: 'record',
  structured: null,
};

test('pageHtml(template, page) puts head, body and facts in their places', () => {
  const html = pageHtml(template, page);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<div id="app"><h1>How many?</h1></div>');
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html).toContain('<script type="application/json" id="record">{"rows":1}</script>');
});

test('pageHtml() leads from the depth of the page to the files of the site', () => {
  expect(pageHtml(template, page)).toContain('src="../../assets/a.js"');
  expect(pageHtml(template, { ...page, root: '' })).toContain('src="assets/a.js"');
});

test('pageHtml() names the canonical address only where it is known', () => {
  const address = 'https://example.org/charts/centres/';
  expect(pageHtml(template, page)).not.toContain('canonical');
  expect(pageHtml(template, { ...page, address })).toContain(`<link rel="canonical" href="${address}" />`);
});

test('pageHtml() gives link previews a card, and search engines what the page tells them', () => {
  expect(pageHtml(template, page)).toContain('<meta name="twitter:card" content="summary_large_image" />');
  expect(pageHtml(template, page)).toContain(
    '<meta property="og:image" content="https://example.org/charts/people-held-card.png" />',
  );
  expect(pageHtml(template, { ...page, image: null })).not.toContain('image');
  expect(pageHtml(template, page)).not.toContain('ld+json');
  const html = pageHtml(template, { ...page, structured: { name: '</script><b>' } });
  expect(html).toContain('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>');
});

test('pageHtml() lets no text of a page become markup', () => {
  const hostile = '</script></title><img src=x onerror=alert(1)>"$&';
  const html = pageHtml(template, { ...page, title: hostile, description: hostile, facts: { hostile } });
  expect(html).not.toContain('<img');
  expect(html).toContain(
    'content="&lt;/script&gt;&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;&quot;$&amp;"',
  );
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

test('pageHtml() throws where the template has no place for the app, or two', () => {
  const place = '<div id="app"></div>';
  expect(() => pageHtml(template.replace(place, ''), page)).toThrow('found it 0 times');
  expect(() => pageHtml(template.replace(place, place + place), page)).toThrow('found it 2 times');
});
