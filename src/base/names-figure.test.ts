import { expect, test } from 'vitest';
import { namesFigure } from './names-figure.js';

test.each([
  ['Police counted seven state-run centres', 7, true],
  ['over 13,700 in 142 centres', 13_700, true],
  ['over 13,700 in 142 centres', 700, false],
  ['over 13,700 in 142 centres', 13, false],
  ['fell by 1.5 per cent', 5, false],
  ['seventeen centres', 7, false],
  ['There were 11.', 11, true],
])('namesFigure(%o, %i) is %o', (text, value, named) => {
  expect(namesFigure(text, value)).toBe(named);
});
