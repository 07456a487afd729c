import { expect, test } from 'vitest';
import { statedQualifier } from './stated-qualifier.js';

test.each([
  ['Hold about 20,000 people in 71 centres', 20_000, 'about'],
  ['Hold about 20,000 people in 71 centres', 71, 'exact'],
  ['state media counted just over 13,700 in 142 centres', 13_700, 'over'],
  ['nearly 47,000 were held', 47_000, 'under'],
  ['at least 50,000 by 2030', 50_000, 'at_least'],
  ['Treat over 2,000 people', 2000, 'over'],
  ['Treat over 12,000 people', 2000, 'exact'],
  ['From 67,000', 20_000, 'exact'],
  ['Keep at most five centres', 5, 'up_to'],
  ['no more than 5 centres', 5, 'up_to'],
  ['at least 50,000, under one plan', 50_000, 'at_least'],
  ['some 5,000 people', 5000, 'about'],
  ['about 1,200. Vietnam paid', 1200, 'about'],
  ['about 1.2 million', 1, 'exact'],
  ['about fivefold', 5, 'exact'],
  ['it ran over 30 in 2013, and 30 in 2014', 30, 'over'],
  ['A first phase of 2,500 beds; it still gave about 2,500 in 2018', 2500, 'about'],
  ['for 800 to 1,000 people', 1000, 'up_to'],
  ['cut from 800 to 1,000', 1000, 'exact'],
])('statedQualifier("%s", %d) is %s', (text, value, qualifier) => {
  expect(statedQualifier(text, value)).toBe(qualifier);
});
