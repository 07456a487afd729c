import { expect, test } from 'vitest';
import { localAddresses, pageProblems } from './page-check.js';

const page = (body: string, head = '<title>A</title><meta name="description" content="b">') =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>A</h1>${body}</main></body></html>`;

test('pageProblems(html) finds none in a sound page', () => {
  expect(
    pageProblems(page('<script type="application/json" id="record">{}</script><p id="a">x</p>')),
  ).toEqual([]);
  expect(pageProblems(page('<script type="application/ld+json">{}</script>'))).toEqual([]);
  expect(
    pageProblems(page('<figure><span data-picture="silence"><span><svg></svg></span></span></figure>')),
  ).toEqual([]);
});

test.each([
  ['<p id="a"></p><p id="a"></p>', 'the id "a" stands twice'],
  ['<p style="color: red"></p>', '<p> has a style attribute: color: red'],
  ['<svg><style>a {}</style></svg>', 'an inline <style> stands in the page'],
  ['<script>go()</script>', 'an inline <script> stands in the page'],
  ['<p onclick="go()"></p>', '<p> has a handler: onclick'],
  ['<h1>B</h1>', 'expected one h1, but found 2'],
  ['<figure><span data-picture="silence"></span></figure>', 'the picture "silence" was not drawn'],
  [
    '<span data-picture="silence"></span><span><svg></svg></span></div>',
    'the picture "silence" was not drawn',
  ],
])('pageProblems() tells of %s', (body, problem) => {
  expect(pageProblems(page(body))).toEqual([problem]);
});

test('pageProblems() tells of what it cannot read', () => {
  expect(pageProblems(page('<p onclick=go()>'))).toEqual([
    'this is not written as our pages are: <p onclick=go()></main></body></html>',
  ]);
});

test('pageProblems() misses a title and a description', () => {
  expect(pageProblems(page('', ''))).toEqual([
    'expected one title, but found 0',
    'expected one meta[name=description], but found 0',
  ]);
});

test('localAddresses(html) lists what lies in the site, each once', () => {
  const links = [
    '../a/?x=1#y',
    '../a/',
    '#row-b',
    'https://example.org/',
    '//example.org/c',
    'mailto:a@example.org',
    '?row=1',
  ];
  expect(localAddresses(page(links.map((link) => `<a href="${link}">.</a>`).join('')))).toEqual(['../a/']);
});
