import { expect, test } from 'vitest';
import { quoteHtml, quoteText } from '../exports/quote.js';
import { observation } from '../fixtures/observation.js';
import { ownSourceRow } from '../charts/own-marks.js';
import { ownSource } from '../tables/own-source.js';
import { en } from '../words/en.js';
import { quoteOf } from './quote-of.js';

test('quoteOf(words, found) of a row of the reader says whose it is and gives no address', () => {
  const row = observation({ id: 'your-file-line-2', source: ownSource, value: 7 });
  const sources = [ownSourceRow(en, 'mine.csv')];
  const quote = quoteOf(en, { kind: 'claim', row }, (code) => code, sources, 'https://site/x');
  for (const said of [quoteText(quote), quoteHtml(quote)]) {
    expect(said).toContain('Yours, not of the record: ');
    expect(said).not.toContain('https://site/x');
  }
  const other = { kind: 'claim', row: observation({ value: 7 }) } as const;
  expect(quoteText(quoteOf(en, other, (code) => code, sources, 'https://site/x'))).toMatch(/^(?!Yours).*x$/);
});
