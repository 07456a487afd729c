import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { quoteHtml, quoteText } from './quote.js';

const quote = {
  sentence: 'Viet Nam, 2018: more than 450,000 people held.',
  source: (named: string) => `Source: ${named}.`,
  linkText: 'The record of this figure',
  sources: [{ title: 'Report', publisher: 'UNODC', url: 'https://example.org/report' }],
  link: 'https://example.org/charts/people-held/?row=vnm-2018',
};
const { DOMParser } = new JSDOM('').window;
const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

test('quoteText(quote) keeps the qualifier, and names source and address', () => {
  expect(quoteText(quote)).toBe(
    `Viet Nam, 2018: more than 450,000 people held. Source: UNODC, “Report”. ${quote.link}`,
  );
});

test('quoteHtml(quote) links the source and the record', () => {
  const body = bodyOf(quoteHtml(quote));
  expect(body.textContent).toContain('more than 450,000 people held. Source: UNODC, “Report”.');
  expect([...body.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://example.org/report',
    quote.link,
  ]);
});

test('quoteHtml() holds a paragraph and links of the web, whatever the record says', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('"><script>alert(1)</script>', 'javascript:alert(1)', '</p><img src=x onerror=alert(1)>'),
  );
  fc.assert(
    fc.property(odd, odd, odd, odd, (sentence, title, publisher, url) => {
      const body = bodyOf(quoteHtml({ ...quote, sentence, sources: [{ title, publisher, url }] }));
      const all = [...body.querySelectorAll('*')];
      expect(all.filter(({ tagName }) => tagName !== 'P' && tagName !== 'A')).toEqual([]);
      for (const link of body.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
    }),
  );
});
